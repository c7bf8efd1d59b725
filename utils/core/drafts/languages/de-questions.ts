import type { QuestionId } from '../question-bank.ts';

export const questions: Readonly<Record<QuestionId, readonly string[]>> = {
  cv_section: [
    'Welchen Teil meines Lebenslaufs <würden Sie|würdest du> zuerst stärken?',
    'Wenn <Sie|du> in meinem Lebenslauf eine Sache ändern <könnten|könntest>, welche wäre das?',
  ],
  cv_hard_to_see: ['Gab es etwas, das in meinen Unterlagen nicht schnell genug zu finden war?'],
  requirement_furthest: [
    'Von welcher Anforderung der Stelle war ich am weitesten entfernt?',
    'Welche der genannten Anforderungen sollte ich deutlicher zeigen können?',
  ],
  requirement_closest_call: [
    'Welche Anforderung habe ich nur knapp verfehlt?',
    'Welche Anforderung habe ich beinahe, aber nicht ganz erfüllt?',
  ],
  level_right: [
    'Passt eine Stelle auf dieser Karrierestufe zu meiner Erfahrung, oder sollte ich eine Stufe tiefer oder höher suchen?',
    'Entspricht das Level dieser Stelle heute meiner Erfahrung?',
  ],
  other_openings: ['Darf ich mich auf andere Stellen bei <Ihnen|euch> bewerben, die zu meinem Werdegang passen?'],
  background_unclear: [
    'War etwas daran unklar, wie ich meinen Werdegang beschrieben habe?',
    'Welchen Teil meines Werdegangs könnte ich einfacher erklären?',
  ],
  prepare_better: [
    'Was <würden Sie|würdest du> an meiner Stelle anders vorbereiten?',
    'Was könnte ich beim nächsten Mal besser vorbereiten?',
  ],
  area_to_work_on: [
    'An welchem Punkt sollte ich zuerst arbeiten?',
    'Wo würde sich etwas Übung für mich am meisten lohnen?',
  ],
  strength_and_area: ['Was ist mir gut gelungen, und woran sollte ich arbeiten?'],
  strength_to_keep: [
    'Was sollte ich genau so beibehalten?',
    'Welche Stärke ist <Ihnen|dir> aufgefallen, auf die ich bauen kann?',
  ],
  answer_more: [
    'Welche meiner Antworten hätte ein klareres Beispiel gebraucht?',
    'An welchem Punkt <hätten Sie|hättest du> gern mehr von mir gehört?',
  ],
  skill_more: [
    'Welche Fähigkeit sollte ich überzeugender zeigen können?',
    'Von welcher Fähigkeit <hätten Sie|hättest du> gern mehr gesehen?',
  ],
  task_part: [
    'Welcher Teil der Aufgabe war <Ihnen|dir> am wichtigsten?',
    'Welchen Teil meiner Lösung <würden Sie|würdest du> anders angehen?',
  ],
  task_standard: ['Was hat an meiner Lösung noch gefehlt?', 'Was hätte eine stärkere Lösung enthalten?'],
  task_habit: [
    'Gibt es eine Quelle oder Gewohnheit, die <Sie|du> mir empfehlen <würden|würdest>?',
    'Was <würden Sie|würdest du> an meiner Stelle zuerst üben?',
  ],
  final_tipped: [
    'Was gab am Ende den Ausschlag, soweit <Sie|du> es sagen <können|kannst>?',
    'Welcher Punkt wog in der letzten Runde am schwersten?',
  ],
  final_next_time: [
    'Was müsste ich mitbringen, damit es bei einer ähnlichen Stelle beim nächsten Mal klappt?',
    'Was sollte ich zeigen können, wenn wir uns in einem Jahr wiedersehen?',
  ],
  internal_build: [
    'Welche Fähigkeit sollte ich bis zur nächsten Ausschreibung dieser Art aufbauen?',
    'Welche Erfahrung sollte ich hier sammeln, bevor ich mich wieder bewerbe?',
  ],
  internal_learn_from: [
    'Gibt es hier jemanden, von dem ich lernen könnte?',
    'Wessen Arbeit sollte ich mir hier genauer ansehen?',
  ],
  internal_time: ['Finden wir in den nächsten Wochen fünfzehn Minuten, um darüber zu sprechen?'],
  internal_show: ['Wie könnte ich bei meiner jetzigen Arbeit zeigen, dass ich für einen solchen Schritt bereit bin?'],
  agency_client: [
    'Was hat der Kunde gesagt, möglichst im Wortlaut?',
    'Mit welchen Worten hat der Kunde die Entscheidung begründet?',
  ],
  agency_brief: ['Wo wich mein Profil von der Vorgabe ab?', 'Welchen Punkt der Vorgabe habe ich nicht abgedeckt?'],
  agency_change: [
    'Was sollte ich ändern, bevor <Sie|du> mich wieder <vorschlagen|vorschlägst>?',
    'Was <würden Sie|würdest du> an meinem Auftreten ändern?',
  ],
  agency_roles: ['Für welche Stellen <sehen Sie|siehst du> mich im Moment?'],
  second_area: [
    'Woran sollte ich zuerst arbeiten?',
    'Wenn ich nur eine Sache verbessern könnte, welche sollte es sein?',
  ],
  second_level: [
    'Passt eine solche Stelle jetzt zu meiner Erfahrung, oder sollte ich eine Stufe tiefer oder in einer verwandten Rolle suchen?',
    'Welche Karrierestufe passt aus <Ihrer|deiner> Sicht heute zu meiner Erfahrung?',
  ],
  second_requirement: [
    'Bei welcher Anforderung lag die Lücke?',
    'Welchen Punkt der Ausschreibung habe ich am wenigsten erfüllt?',
  ],
  second_example: [
    'Gab es einen Moment, in dem eine andere Antwort geholfen hätte?',
    'Welche meiner Antworten hätte besser sein können?',
  ],
  second_step: ['Was wäre ein guter erster Schritt, bevor ich mich wieder auf so eine Stelle bewerbe?'],
  second_task: ['Welcher Teil meiner Aufgabe hätte anders aussehen sollen?'],
  theme_past_role: ['Wurde deutlich, was in meiner letzten Stelle mein eigener Anteil war?'],
  theme_self_promo: ['Habe ich die Ergebnisse meiner Arbeit deutlich genug gemacht?'],
  theme_over_rehearsed: ['Klangen meine Antworten natürlich oder eher auswendig gelernt?'],
  theme_under_prepared: ['Bei welchem Thema <hatten Sie|hattest du> mehr Vorbereitung erwartet?'],
  theme_oversold_cv: ['Gab es im Lebenslauf einen Punkt, zu dem ich mehr Tiefe hätte zeigen sollen?'],
  theme_structure: ['Waren meine Antworten kurz und klar genug?'],
  theme_depth: ['In welchem Thema sollte ich zuerst tiefer einsteigen?'],
  theme_level: ['Welche Karrierestufe würde im Moment am besten zu meiner Erfahrung passen?'],
  theme_domain: ['Wie viel Erfahrung in <Ihrem|eurem> Bereich bräuchte ich für eine solche Stelle?'],
  theme_motivation: ['Wurde deutlich, warum ich bei <Ihnen|euch> arbeiten wollte?'],
  theme_communication: ['Gab es einen Moment, in dem ich klarer hätte sein können?'],
  theme_teamwork: ['Haben meine Beispiele genug darüber gesagt, wie ich mit anderen arbeite?'],
  theme_logistics: ['Haben Ort, Arbeitszeit oder Eintrittsdatum eine Rolle gespielt?'],
  theme_assessment: ['Was sollte ich vor der nächsten Aufgabe dieser Art üben?'],
};
