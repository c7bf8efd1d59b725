/** Given names and what their bearers are called, folded; a line each, the vocatives of Polish short forms among them. */
const groups = `
robert bob bobby rob robbie bert; william bill billy will liam willi; richard rick ricky dick rich richie; james jim jimmy jamie
john johnny jack jon; jonathan jon jonny; michael mike mick mikey micha michi michel; christopher chris kit topher; christian chris
christine chris chrissy christina tina; christina chris tina kristina; thomas tom tommy thom; anthony tony; charles charlie chuck
edward ed eddie ted ned; edmund ed eddie; theodore ted teddy theo; daniel dan danny dani; david dave davy; andrew andy drew
andreas andi andy; stephen steve stevie; steven steve stevie; stefan steffen; matthew matt; matthias matt matze mats; joseph joe joey
joshua josh; samuel sam sammy; samantha sam sammy; benjamin ben benny benji; nicholas nick nicky; nikolaus nik niko klaus; nicolas nico nick
alexander alex sascha xander alec; alexandra alex sandra lexi; alejandro alex ale; alejandra ale alex; patrick pat paddy; patricia pat patty trish tricia
peter pete; gregory greg; timothy tim timmy; kenneth ken kenny; ronald ron ronnie; donald don donnie; lawrence larry; gerald jerry gerry
raymond ray; frederick fred freddy; friedrich fritz fred; francis frank; frances fran frankie; franziska franzi; franz franzl; gabriel gabe gabi; gabriele gabi; gabriela gabi gaby
elizabeth liz lizzie beth betty eliza lisa ellie libby; elisabeth lisa lisbeth elli sissi betty; katherine kate katie kathy cathy kat; catherine cathy kate cat; katharina kathi katja kati nina; kathrin kathi
margaret maggie meg peggy marge; jennifer jen jenny jenn; jessica jess jessie; rebecca becky becca; deborah deb debbie; susan sue susie; susanne susi; suzanne sue suzy; victoria vicky tori; viktoria vicky vicki
barbara barb babs; pamela pam; kimberly kim; amanda mandy; theresa terry tess resi; abigail abby; caroline carrie caro carol; carolina caro; karoline caro; jacqueline jackie; sabine bine; ursula uschi ulla; angelika geli; antonia toni
johannes hannes jo hans; johann hans hannes; maximilian max maxi; max maxi; sebastian basti bastian seb; sebastien seb; tobias tobi; florian flo; dominik domi; philipp phil; philip phil; wolfgang wolf wolfi; heinrich heinz heiner; dietrich dieter; joachim jochen achim; georg schorsch; leonhard leo; leonard leo len lenny; ludwig lutz
jean-pierre jp; jean-luc jl; frederic fred; guillaume guy; emmanuel manu; emmanuelle manu; manuel manu manolo; manuela manu manuela; vincent vince; benoit ben; veronique vero; dominique dom; stephanie steph steffi; valerie val; sandrine sandy; isabelle isa; isabel isa bel; maxime max; antoine tony; francois fanfan
jose pepe pepito; francisco paco pancho fran curro kiko; ignacio nacho; enrique quique kike; guillermo guille memo; santiago santi; javier javi; rafael rafa; antonio toni antonio; juan juanito; fernando nando fer; sergio sergi; eduardo edu; alberto berto; gonzalo gonza; jesus chus; luis lucho
dolores lola; concepcion concha conchi; rosario charo; pilar pili; mercedes merche; isabella bella isa; maria mari maite; maria-jose; mari carmen; montserrat montse; consuelo chelo; cristina cris tina; beatriz bea; soledad sole; guadalupe lupe; inmaculada inma; encarnacion encarna; teresa tere; ana ani anita
anna ania anka aniu anusia; katarzyna kasia kasiu kaska; malgorzata gosia gosiu malgosia malgosiu; magdalena magda magdo madzia madziu lena; agnieszka aga ago agusia; joanna asia asiu aska joasia joasiu; barbara basia basiu baska; aleksandra ola olu; zofia zosia zosiu; maria marysia marysiu; elzbieta ela elu; ewa ewka ewunia; karolina karola karolka; monika monia moniu; natalia natka nati; dorota dorotka; justyna justynka; paulina paula; patrycja pati; weronika wera wercia; wiktoria wika wiki; julia julka julcia; alicja ala alu; hanna hania haniu hanka; krystyna krysia krysiu; izabela iza izo; beata beatka; halina halinka; danuta danka danusia; urszula ula ulu; teresa tereska; urszula ulka
piotr piotrek piotrku; tomasz tomek tomku; krzysztof krzysiek krzysiu krzys krzysku; maciej maciek macku; wojciech wojtek wojtku; jakub kuba kubo; michal michas misiek; pawel pawelek; andrzej andrzejek jedrek; grzegorz grzesiek grzesiu grzes; lukasz lukaszek; marcin marcinek; bartosz bartek bartku; bartlomiej bartek bartku; stanislaw staszek staszku stas; jan janek janku jas jasiu; jozef jozek jozku; kazimierz kazik kaziu; zbigniew zbyszek zbyszku; tadeusz tadek tadku; slawomir slawek slawku; jaroslaw jarek jarku; miroslaw mirek mirku; przemyslaw przemek przemku; radoslaw radek radku; rafal rafalek; robert robcio; roman romek romku; ryszard rysiek rysiu; sebastian seba; szymon szymek szymku; wlodzimierz wlodek wlodku; wladyslaw wladek; mateusz mati; mikolaj miki; artur arturek; dariusz darek darku; mariusz mario; aleksander olek olku alek; dominik domi; kacper kacperek
carmen; sarah; laura; julia; susan; linda; karen; nancy; emma; sophie sofia sophia; lucy; nora; hannah; paul; mark; george; kevin; brian; martin; marcus; markus; oliver oli olli; simon; lena; lea; lisa; sandra; petra; claudia; nicole; birgit; monika moni; andrea; anke; silke; heike; stefanie steffi; melanie mel; juergen jurgen; uwe; ralf; frank; bernd; pierre; camille; julien; nathalie; sylvie; chloe; lucie; pablo; carlos; diego; elena; lucia; marta; raquel; silvia; miguel; jorge; pedro; ivan
`;

const byName = new Map<string, ReadonlySet<string>>();
for (const group of groups.split(/[;\n]/)) {
  const names = group.trim().split(/\s+/).filter(Boolean);
  for (const name of names) byName.set(name, new Set([...(byName.get(name) ?? []), ...names]));
}

/** Names that bearers of a given name may also go by, folded; empty for names that are not listed. */
export function alsoCalled(folded: string): ReadonlySet<string> {
  return byName.get(folded) ?? new Set();
}

/** True for a word that is a common given name or nickname, folded. */
export function isGivenName(folded: string): boolean {
  return byName.has(folded);
}
