import { fold } from '../text/fold.ts';

/** Words that deny, in the languages that are read for themes: en, de, fr, es, pl. */
const denying = `nothing none no not nope nah idk unsure tbd dont don didn couldn cannot t
  nichts nix nein nicht kein keine keinen keinerlei
  rien non aucun aucune pas
  nada ningun ninguno ninguna
  nic nie brak zadne zadnego żadne żadnego żaden`;

/** Words that add nothing beside those: "I do not really know", "mir fällt gerade nichts ein", "nic nie przychodzi". */
const beside = `i do did t can could have had really at all much know idea ideas sure think of anything comes came
  come to mind me my say yet honestly in particular special today right now sorry the a is was there so far well um hm
  hmm just remember recall tell it that am n
  ich es das mir fällt faellt dazu ein eigentlich gar überhaupt wirklich ahnung idee gerade jetzt recht leider weiß weiss
  besonderes bestimmtes noch hab habe da einfach im moment sicher bin
  je j ne sais sait du tout idée d de ai l en vraiment particulier spécial vient esprit c est y bien sûr suis me
  lo sé se tengo ni ocurre especial ahora momento realmente la verdad estoy seguro segura yo
  wiem mam pojęcia pomysłu mi do głowy przychodzi przyszło teraz chwili w tej raczej szczególnego chyba jestem pewien
  pewna ja się jeszcze`;

const folded = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(fold));
const denials = folded(denying);
const fillers = folded(beside);

/** Longer answers say more than that there is nothing to say. */
const mostWords = 8;

/** Whether an answer only says that there is none ("nothing", "I do not know", "keine Ahnung", "-"): no words to keep in mind. */
export function isDenial(text: string): boolean {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return true;
  if (words.length > mostWords) return false;
  const isBare = words.join('') === 'na'; // "n/a"
  return (
    isBare || (words.every((word) => denials.has(word) || fillers.has(word)) && words.some((word) => denials.has(word)))
  );
}
