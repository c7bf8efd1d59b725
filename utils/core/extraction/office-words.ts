import { fold } from '../text/fold.ts';

/** Words of those who hire or of a mailbox, folded: no person is called so, and no employer by these alone. */
const officeWords = new Set(
  `team teams recruiting recruitment recruiter recruiters talent talents acquisition attraction hr rh human resources careers
  career jobs job hiring people staffing staff no reply noreply notification notifications do not donotreply mailer
  application applications bewerbung bewerbungen bewerbermanagement karriere personal personalabteilung personalwesen
  personalteam recursos humanos seleccion seleccao recrutement carrieres carriere emploi candidatures candidature lavoro
  selezione risorse umane vacatures werving kariera rekrutacja rekrutacji praca vagas carreiras recrutamento rekrytering
  jobb karriar rekruttering stilling insan kaynaklari kariyer ise alim support service info office department abteilung
  the via of und and management operations ops culture experience news alerts alert update updates mail email hello
  contact admin global corporate campus university early technical candidate candidates candidat sourcing senior junior
  lead manager equipo equipe zespol ekibi ekip squadra equipa direction dział dzial your our ihr ihre dein deine das
  development dobor kadry hello hi regards thanks best kind sincerely phone tel telefon mobile email web www http https
  address adresse note please this unsubscribe privacy confidential
  sent from partner business legal hiringteam talentteam system automated message`.split(/\s+/u),
);

/** Last words of employers' names, folded: a name that ends so is no person's. */
const employerWords = new Set(
  `foods food systems labs lab bank hospital school schools university college audio media studio studios partners
  consulting logistics energy health healthcare software technologies technology industries solutions services capital
  digital networks games robotics motors airlines pharma stadtwerke klinikum verlag werke bau dienste institute institut
  foundation stiftung association society council agency agentur insurance versicherung holdings international
  enterprises ventures works group electronics power water railways hotels restaurants coffee bakery stores market
  markets analytics security cloud data design creative interactive entertainment sports fitness medical dental clinic
  center centre museum theatre theater library academy akademie church trust charity ministry government city county
  handel gruppe haus logistik technik elektronik transport transporte reisen apotheke praxis kanzlei`.split(/\s+/u),
);

/** @returns true where the folded word ends names of employers rather than of persons */
export const isEmployerWord = (word: string): boolean => employerWords.has(word);

/** @returns true where the folded word belongs to those who hire or to a mailbox */
export const isOfficeWord = (word: string): boolean =>
  officeWords.has(word) || /^(?:recruit|bewerb|personalab|rekrut|rekryt)/u.test(word);

/** @returns true where every word of the name is such a word ("HR Team") */
export function isOfficeName(name: string): boolean {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every(isOfficeWord);
}
