/**
 * Words that tell a language: frequent in letters of every kind, folded as `wordsOf` folds. A word may stand in
 * several languages; it then counts for each.
 */
export const stopWords: Readonly<Record<string, string>> = {
  en: 'the and you your for we our with have has this that are not will be is to of in at on as it from but been was were would an or if by their they so all can more any who do',
  de: 'der die das und sie ihre ihr ihrer ihnen wir uns fur ist nicht mit ein eine einen einer dass den dem des zu auf im am von bei haben hat wird werden sind sich als auch dich dir deine du wurde leider mochten konnen es',
  fr: 'le la les des et vous votre nous notre de du un une pour que qui est pas ne au aux dans sur avec avons ce cette par plus sont a en vos nos ete mais malheureusement etre',
  es: 'el la los las de que y en un una por con para su se no lo le del al usted nosotros hemos esta este ha como nuestro nuestra tu te sus mas pero gracias es son',
  it: 'il la le di che e un una per con non del della al alla sono si ci lei suo sua nostro nostra abbiamo questo questa nel dei gli le ti tua tuo piu grazie ha i ma',
  nl: 'de het een en van je u uw wij we ons onze niet voor met op dat is te in zijn hebben heeft aan bij als er om jouw jij maar helaas worden wordt naar ook deze dit',
  pl: 'i w na nie do z sie ze jest dla za pani pana panstwo panstwa po o od jak oraz ale na to ten ta te przez twoja twoje ciebie jestesmy nas naszej nasza niestety',
  pt: 'o a os as de que e em um uma para com nao por se do da dos das no na seu sua voce nos nosso nossa foi mas como este esta ao aos pela pelo obrigado obrigada e mais',
  sv: 'och att det som en ett i pa for med inte till av ar vi du dig din ditt har den om men vid fran er oss var kommer tyvarr sig denna detta nu blir',
  da: 'og at det som en et i pa for med ikke til af er vi du dig din dit har den om men ved fra jer os vores desvaerre sig denne dette nu bliver dine',
  no: 'og at det som en et i pa for med ikke til av er vi du deg din ditt har den om men ved fra dere oss var dessverre seg denne dette na blir dine',
  tr: 've bir bu icin ile olarak size sizi sizin da de cok ne olan olarak degil gibi kadar daha ancak ki biz bize tarafindan sayin basvurunuz maalesef ekip her tesekkur ederiz merhaba dileriz saygilarimizla basarilar ilgi pozisyon pozisyonu hakkinda bildiririz uzere sizinle olan yaptiginiz zaman',
  cs: 'a v na se ze je pro za s jsme vas vam vase nas nasi ale by do to jako o k od jsou tak pri tento dekujeme bohuzel',
  fi: 'ja on ei etta se olemme kiitos sinun teidan hakemuksesi mutta tai voit ole olet emme nyt jos joka valitettavasti',
  ro: 'si de la in pentru cu va nu este dumneavoastra am ca din sa pe un o mai au fost ne noi',
  hu: 'a az es nem hogy is egy on mi nekunk sajnos kosjuk koszonjuk meg az volt',
  id: 'dan yang di untuk anda kami tidak dengan ini dari pada ke telah akan kepada adalah',
};
