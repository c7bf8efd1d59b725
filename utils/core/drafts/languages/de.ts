import type { Values } from '../template.ts';
import type { Wordings } from '../wordings.ts';
import { beiCompany } from './de-company.ts';
import { questions } from './de-questions.ts';

// After the comma of the greeting the text goes on in lower case.
export const de: Wordings = {
  greeting: {
    formal: {
      plain: '[Guten Tag {full}|Guten Tag],',
      warm: '[Guten Tag {full}|Guten Tag],',
      formal: '[Guten Tag {full}|Sehr geehrte Damen und Herren],',
    },
    informal: {
      plain: '[Hallo {first}|Hallo],',
      warm: '[Hallo {first}|Hallo zusammen],',
      formal: '[Guten Tag {first}|Guten Tag zusammen],',
    },
  },
  signOff: {
    plain: ['Viele Grüße', 'Beste Grüße'],
    warm: ['Herzliche Grüße', 'Mit herzlichem Gruß'],
    formal: ['Mit freundlichen Grüßen', 'Freundliche Grüße'],
  },
  subject: 'Meine Bewerbung[ als {role}][ {at_company}]',
  opening: {
    application: {
      any: [
        'vielen Dank für <Ihre|deine> Rückmeldung zu meiner Bewerbung[ als {role}][ {at_company}].',
        'danke, dass <Sie|du> mir zur Stelle[ als {role}][ {at_company}] Bescheid gegeben <haben|hast>.',
        'ich habe <Ihre|deine> Nachricht zur Stelle[ als {role}][ {at_company}] gelesen und danke <Ihnen|dir> dafür.',
        'danke für die Auskunft zum Stand meiner Bewerbung[ als {role}][ {at_company}].',
      ],
      warm: [
        'vielen Dank, dass <Sie|du> <sich|dir> die Zeit für eine Antwort auf meine Bewerbung[ als {role}][ {at_company}] genommen <haben|hast>.',
      ],
      formal: ['für <Ihre|deine> Mitteilung zu meiner Bewerbung[ als {role}][ {at_company}] danke ich <Ihnen|dir>.'],
    },
    screen: {
      any: [
        'vielen Dank für unser erstes Gespräch zur Stelle[ als {role}][ {at_company}] und dafür, dass <Sie|du> mir Bescheid gegeben <haben|hast>.',
        'danke für <Ihre|deine> Nachricht und für die Zeit, die <Sie|du> <sich|dir> für ein erstes Gespräch zur Stelle[ als {role}][ {at_company}] genommen <haben|hast>.',
        'danke, dass <Sie|du> mir nach unserem ersten Gespräch zur Stelle[ als {role}][ {at_company}] geantwortet <haben|hast>.',
      ],
      warm: [
        'danke für <Ihre|deine> Rückmeldung; über unser erstes Gespräch zur Stelle[ als {role}][ {at_company}] habe ich mich gefreut.',
      ],
      formal: [
        'für <Ihre|deine> Mitteilung nach unserem ersten Gespräch zur Stelle[ als {role}][ {at_company}] danke ich <Ihnen|dir>.',
      ],
    },
    assessment: {
      any: [
        'vielen Dank für <Ihre|deine> Rückmeldung und für die Zeit, die <Sie|du> meiner Aufgabe[ für die Stelle als {role}][ {at_company}] gewidmet <haben|hast>.',
        'danke für <Ihre|deine> Nachricht zur Stelle[ als {role}][ {at_company}] und dafür, dass <Sie|du> meine Aufgabe geprüft <haben|hast>.',
        'danke, dass <Sie|du> <sich|dir> meine Aufgabe[ für die Stelle als {role}][ {at_company}] angesehen und mir geantwortet <haben|hast>.',
      ],
      warm: [
        'danke für <Ihre|deine> Rückmeldung; an der Aufgabe[ für die Stelle als {role}][ {at_company}] habe ich gern gearbeitet.',
      ],
      formal: [
        'für <Ihre|deine> Mitteilung und die Prüfung meiner Aufgabe[ für die Stelle als {role}][ {at_company}] danke ich <Ihnen|dir>.',
      ],
    },
    interview: {
      any: [
        'vielen Dank für <Ihre|deine> Rückmeldung und für den Austausch zur Stelle[ als {role}][ {at_company}].',
        'danke für <Ihre|deine> Nachricht und für die Zeit, die <Sie|du> <sich|dir> zum Kennenlernen[ für die Stelle als {role}][ {at_company}] genommen <haben|hast>.',
        'danke, dass <Sie|du> mir nach unserem Austausch zur Stelle[ als {role}][ {at_company}] Bescheid gegeben <haben|hast>.',
      ],
      warm: [
        'danke für <Ihre|deine> Rückmeldung; es hat mich gefreut, über die Stelle[ als {role}][ {at_company}] ins Gespräch zu kommen.',
      ],
      formal: [
        'für <Ihre|deine> Mitteilung und die Gelegenheit zum Gespräch über die Stelle[ als {role}][ {at_company}] danke ich <Ihnen|dir>.',
      ],
    },
    final: {
      any: [
        'vielen Dank für <Ihre|deine> Rückmeldung und dafür, dass ich[ {at_company}] bis in die letzte Runde[ für die Stelle als {role}] kommen durfte.',
        'danke für <Ihre|deine> Nachricht und für die viele Zeit, die <Sie|du> und das Team mir auf dem Weg in die Endrunde[ für die Stelle als {role}][ {at_company}] gegeben <haben|habt>.',
        'danke für <Ihre|deine> Nachricht nach der letzten Runde[ für die Stelle als {role}][ {at_company}] und für die Zeit auf dem Weg dorthin.',
      ],
      warm: [
        'danke, dass <Sie|du> mir Bescheid gegeben <haben|hast>; es war schön, <Sie|euch> auf dem Weg in die letzte Runde[ für die Stelle als {role}][ {at_company}] kennenzulernen.',
      ],
      formal: [
        'für <Ihre|deine> Mitteilung nach der Endrunde[ für die Stelle als {role}][ {at_company}] und die Zeit aller Beteiligten danke ich <Ihnen|dir>.',
      ],
    },
    unknown: {
      any: [
        'vielen Dank für <Ihre|deine> Rückmeldung zur Stelle[ als {role}][ {at_company}].',
        'danke für <Ihre|deine> Nachricht zu meiner Bewerbung[ als {role}][ {at_company}].',
        'danke, dass <Sie|du> mir zur Stelle[ als {role}][ {at_company}] geantwortet <haben|hast>.',
      ],
      warm: [
        'danke, dass <Sie|du> <sich|dir> für die Rückmeldung zur Stelle[ als {role}][ {at_company}] Zeit genommen <haben|hast>.',
      ],
      formal: ['für <Ihre|deine> Mitteilung zur Stelle[ als {role}][ {at_company}] danke ich <Ihnen|dir>.'],
    },
    internal: {
      any: [
        'vielen Dank, dass <Sie|du> mir die Entscheidung zur Stelle[ als {role}] mitgeteilt und mich in Betracht gezogen <haben|hast>.',
        'danke für <Ihre|deine> Rückmeldung zur internen Stelle[ als {role}] und dafür, dass meine Bewerbung geprüft wurde.',
        'danke, dass <Sie|du> mir zur internen Stelle[ als {role}] Bescheid gegeben <haben|hast>.',
      ],
      warm: [
        'herzlichen Dank für <Ihre|deine> Nachricht zur internen Stelle[ als {role}] und für die Zeit, die <Sie|du> <sich|dir> für meine Bewerbung genommen <haben|hast>.',
      ],
      formal: ['für <Ihre|deine> Mitteilung zur internen Stelle[ als {role}] danke ich <Ihnen|dir>.'],
    },
    agency: {
      any: [
        'vielen Dank, dass <Sie|du> mich für die Stelle[ als {role}][ {at_company}] vorgeschlagen und mir die Entscheidung weitergegeben <haben|hast>.',
        'danke für <Ihre|deine> Nachricht zur Entscheidung über die Stelle[ als {role}][ {at_company}].',
        'danke, dass <Sie|du> mir zur Stelle[ als {role}][ {at_company}] Bescheid gegeben <haben|hast>.',
      ],
      warm: [
        'danke für <Ihren|deinen> Einsatz bei der Stelle[ als {role}][ {at_company}] und dafür, dass <Sie|du> mir gesagt <haben|hast>, wie es ausging.',
      ],
      formal: [
        'für <Ihre|deine> Mitteilung zur Entscheidung über die Stelle[ als {role}][ {at_company}] danke ich <Ihnen|dir>.',
      ],
    },
  },
  accept: {
    any: [
      'Die Entscheidung respektiere ich selbstverständlich.',
      'Ich akzeptiere die Entscheidung und weiß, dass so etwas nicht leichtfällt.',
      'Ich habe Verständnis für die Entscheidung und respektiere sie.',
    ],
    plain: ['Die Entscheidung ist für mich klar, und ich möchte sie nicht neu aufrollen.'],
    warm: ['Die Stelle hätte mir gefallen, und doch respektiere ich die Entscheidung voll und ganz.'],
    formal: ['Die getroffene Entscheidung respektiere ich in vollem Umfang.'],
  },
  strength: {
    any: [
      'Eines nehme ich daraus mit: {strength}.',
      'Darauf möchte ich aufbauen: {strength}.',
      'Das möchte ich mir bewahren: {strength}.',
    ],
  },
  why: {
    any: [
      'Ich möchte es beim nächsten Mal besser machen, und ein Blick von außen hilft mehr als Raten.',
      'Um mich auf das Nächste gut vorzubereiten, wäre mir <Ihre|deine> Sicht wichtig.',
      'Ich versuche, aus jeder Bewerbung etwas zu lernen.',
    ],
    plain: ['Ich möchte mich für die nächsten Bewerbungen verbessern.'],
    warm: ['Ich würde gern etwas daraus lernen, und <Ihre|deine> Einschätzung würde mir dabei sehr helfen.'],
    formal: ['Ich möchte diese Erfahrung für meine weiteren Bewerbungen nutzen.'],
  },
  leadOne: {
    any: [
      'Wenn <Sie|du> eine Minute <haben|hast>, hätte ich eine kurze Frage:',
      'Eine kurze Frage, wenn ich darf:',
      'Schon ein Satz dazu wäre mir viel wert:',
    ],
    formal: ['Für eine kurze Antwort auf eine Frage wäre ich <Ihnen|dir> dankbar:'],
  },
  leadMany: {
    any: [
      'Schon ein Satz zu einem dieser Punkte wäre mir viel wert:',
      'Wenn <Sie|du> ein paar Minuten <haben|hast>, würden mir kurze Antworten auf diese Fragen helfen:',
      'Diese Punkte beschäftigen mich:',
    ],
    formal: ['Für eine kurze Antwort auf eine der folgenden Fragen wäre ich <Ihnen|dir> dankbar:'],
  },
  wayOut: {
    any: [
      'Falls <Sie|du> dazu nichts sagen <möchten oder können|möchtest oder kannst>, verstehe ich das gut.',
      'Falls <Ihnen|dir> das nicht möglich ist, ist das in Ordnung, und es braucht keine Antwort.',
      'Sollte für eine Rückmeldung keine Zeit oder kein Raum sein, ist auch das in Ordnung.',
    ],
    warm: ['Und wenn <Sie|du> nicht mehr sagen <können|kannst>, ist das wirklich kein Problem.'],
    formal: ['Sollten <Ihre|eure> Regeln das nicht zulassen, habe ich dafür volles Verständnis.'],
  },
  call: {
    any: [
      'Ein paar Worte per Mail genügen, ein Telefonat von fünf Minuten passt mir aber ebenso.',
      'Wenn sich das leichter besprechen lässt, rufe ich gern für fünf Minuten an.',
      'Zwei Zeilen reichen völlig, oder ein kurzes Telefonat, wann immer es <Ihnen|dir> passt.',
    ],
  },
  wish: {
    any: [
      'Ich wünsche <Ihnen|dir> und dem Team alles Gute.',
      'Ich hoffe, bei <Ihnen|euch> läuft weiterhin alles gut.',
      'Alles Gute für <Ihre|deine> weitere Arbeit.',
    ],
    formal: ['Ich wünsche <Ihnen und Ihrem|dir und deinem> Team weiterhin viel Erfolg.'],
  },
  specific: {
    opening: {
      any: [
        'vielen Dank, dass <Sie|du> mir zur Stelle[ als {role}][ {at_company}] geantwortet <haben|hast>; das ist nicht selbstverständlich.',
        'danke für <Ihre|deine> Antwort auf meine Frage zur Stelle[ als {role}][ {at_company}].',
        'danke, dass <Sie sich|du dich> zu meiner Bewerbung[ als {role}][ {at_company}] noch einmal gemeldet <haben|hast>.',
      ],
      warm: [
        'herzlichen Dank, dass <Sie|du> mir zur Stelle[ als {role}][ {at_company}] noch geschrieben <haben|hast>.',
      ],
      formal: ['für <Ihre|deine> Antwort zur Stelle[ als {role}][ {at_company}] danke ich <Ihnen|dir>.'],
    },
    phrase: {
      any: [
        '<Sie schrieben|Du schriebst>: „{phrase}“.',
        'Ein Satz daraus ist mir geblieben: „{phrase}“.',
        'In <Ihrer|deiner> Antwort las ich: „{phrase}“.',
      ],
    },
    why: {
      any: [
        'An der Entscheidung ändert das natürlich nichts; ich möchte nur am Richtigen arbeiten.',
        'Es geht mir nicht um die Entscheidung, sondern darum, wo sich meine Mühe jetzt am meisten lohnt.',
        'Ich möchte nichts neu aufrollen; ein etwas genauerer Hinweis würde mir zeigen, was ich üben sollte.',
        'Was ich zuerst ändern sollte, weiß ich noch nicht, und nur deshalb schreibe ich noch einmal.',
      ],
    },
    leadOne: {
      any: ['Eines würde ich gern genauer fragen:', 'Deshalb nur diese eine Frage:', 'Eine letzte, genauere Frage:'],
    },
    leadMany: {
      any: [
        'Ich würde gern etwas genauer fragen, und eine der beiden Antworten genügt:',
        'Zwei genauere Fragen; schon eine Antwort würde mir helfen:',
        'Ein Wort zu einem dieser Punkte würde schon reichen:',
      ],
    },
    wayOut: {
      any: [
        'Wenn es nichts hinzuzufügen gibt, ist das in Ordnung, und ich frage nicht noch einmal.',
        'Falls <Sie|du> nicht mehr dazu sagen <können|kannst>, verstehe ich das und belasse es dabei.',
        'Wenn <Sie|du> lieber nicht ins Einzelne gehen <möchten|möchtest>, ist das für mich in Ordnung.',
      ],
    },
  },
  thanks: {
    opening: {
      any: [
        'vielen Dank für <Ihre|deine> Rückmeldung zu meiner Bewerbung[ als {role}][ {at_company}]; ich weiß, dass so etwas Zeit und auch ein wenig Mut kostet.',
        'danke, dass <Sie|du> zur Stelle[ als {role}][ {at_company}] so offen mit mir <waren|warst>; eine solche Rückmeldung bekommt man selten.',
        'über <Ihre|deine> Rückmeldung zur Stelle[ als {role}][ {at_company}] habe ich mich gefreut, und ich danke <Ihnen|dir> dafür.',
      ],
      warm: [
        'von Herzen danke für <Ihre|deine> Rückmeldung zur Stelle[ als {role}][ {at_company}]; es war freundlich, dass <Sie sich|du dir> diese Mühe gemacht <haben|hast>.',
      ],
      formal: [
        'für <Ihre|deine> Rückmeldung zu meiner Bewerbung[ als {role}][ {at_company}] und die Sorgfalt, die darin steckt, danke ich <Ihnen|dir>.',
      ],
    },
    taken: {
      any: [
        'Am wichtigsten ist für mich: {taken}.',
        'Am meisten hilft mir dieser Punkt: {taken}.',
        'Ich nehme daraus mit: {taken}.',
      ],
    },
    takenUnknown: {
      any: [
        'Das zeigt mir etwas, was ich von meinem Platz aus nicht sehen konnte.',
        'Damit habe ich einen klaren Punkt, an dem ich anfangen kann, und das ist viel wert.',
        'So verstehe ich besser, wie ich von außen wirke.',
      ],
    },
    more: {
      any: [
        'Leicht zu hören ist so etwas nicht immer, und trotzdem weiß ich es lieber.',
        'Lieber erfahre ich das jetzt als erst nach dem nächsten Gespräch.',
        'Auch das, was nicht angenehm ist, bringt mich weiter.',
      ],
    },
    plan: {
      any: [
        'Bis zu meinem nächsten Gespräch arbeite ich daran, in kleinen Schritten, und womit ich beginne, weiß ich schon.',
        'Ich habe es mir aufgeschrieben, mit einem festen Schritt für die kommenden Wochen, damit es nicht beim guten Vorsatz bleibt.',
        'Als Nächstes übe ich genau das, damit es da ist, wenn ich es im nächsten Gespräch brauche.',
      ],
    },
    planOfStrength: {
      any: [
        'Es ist gut zu wissen, worauf ich mich verlassen kann, und vor dem nächsten Gespräch werde ich daran denken.',
        'Ich habe es mir aufgeschrieben, damit ich es bei der nächsten Vorbereitung nicht aus dem Blick verliere.',
        'Das macht mir Mut für das, was kommt, und in der nächsten Bewerbung baue ich darauf auf.',
      ],
    },
    planOfEither: {
      any: [
        'Ich habe es mir aufgeschrieben und lese es wieder, wenn ich mich auf das nächste Gespräch vorbereite.',
        'Bei den nächsten Bewerbungen habe ich es im Kopf, und vor dem nächsten Gespräch sehe ich es mir noch einmal an.',
        'Wenn ich mich auf das Nächste vorbereite, liegt es vor mir, damit ich es nicht vergesse.',
      ],
    },
    moreOfEither: {
      any: [
        'Von innen lässt sich so etwas schwer beurteilen, deshalb hilft es sehr, es von <Ihnen|dir> zu hören.',
        'Lieber erfahre ich das jetzt als erst nach dem nächsten Gespräch.',
        'Von selbst hätte ich das wohl nicht so klar gesehen.',
      ],
    },
    touch: {
      any: [
        'Sollte eines Tages eine ähnliche Stelle frei werden, freue ich mich, von <Ihnen|dir> zu hören.',
        'Wenn wir uns wieder begegnen, erzähle ich gern, was daraus geworden ist.',
        'Ich würde mich freuen, in Kontakt zu bleiben, und wünsche <Ihnen|dir> und dem Team alles Gute.',
      ],
    },
  },
  keepInTouch: {
    opening: {
      any: [
        'noch einmal vielen Dank für <Ihre|deine> Nachricht und für die Zeit, die <Sie|du> meiner Bewerbung[ als {role}][ {at_company}] gewidmet <haben|hast>.',
        'noch einmal danke dafür, dass <Sie|du> mir gesagt <haben|hast>, wie meine Bewerbung[ als {role}][ {at_company}] ausgegangen ist.',
        'für <Ihre|deine> Nachricht zur Stelle[ als {role}][ {at_company}] danke ich <Ihnen|dir> noch einmal; ich würde gern in Kontakt bleiben.',
      ],
      formal: [
        'für <Ihre|deine> Nachricht und dafür, dass meine Bewerbung[ als {role}][ {at_company}] berücksichtigt wurde, danke ich <Ihnen|dir> noch einmal.',
      ],
    },
    interest: {
      any: [
        'An ähnlichen Stellen bin ich weiterhin interessiert, im selben Team oder in einem benachbarten.',
        'Eine solche oder eine verwandte Stelle wäre für mich auch in Zukunft interessant.',
        'Wenn später etwas Ähnliches frei wird, würde ich mich freuen, wenn <Sie|du> an mich <denken|denkst>.',
      ],
    },
    permission: {
      any: [
        'Ist es <Ihnen|dir> recht, wenn ich mich in etwa sechs Monaten noch einmal melde?',
        'Darf ich <Ihnen|dir> in einigen Monaten eine kurze Nachricht schreiben und fragen, ob sich etwas geändert hat?',
        'Wäre es in Ordnung, wenn ich in einem halben Jahr noch einmal nachfrage?',
      ],
    },
    connect: {
      any: [
        'Gern vernetze ich mich auch über ein berufliches Netzwerk, falls <Sie|du> eines <nutzen|nutzt>.',
        'Falls <Sie|du> ein berufliches Netzwerk <nutzen|nutzt>, würde ich mich über einen Kontakt dort freuen.',
        'Bis dahin bin ich unter dieser Adresse jederzeit zu erreichen.',
      ],
    },
  },
  thanksOnly: {
    any: [
      'vielen Dank für <Ihre|deine> Rückmeldung zur Stelle[ als {role}][ {at_company}] und die Zeit für meine Bewerbung.\nIch wünsche <Ihnen|dir> und dem Team alles Gute.',
      'danke für <Ihre|deine> Nachricht zur Stelle[ als {role}][ {at_company}]; die Entscheidung respektiere ich.\nAlles Gute für <Sie|dich> und das Team.',
      'danke, dass <Sie|du> mir zur Stelle[ als {role}][ {at_company}] Bescheid gegeben <haben|hast>.\nVielen Dank für die Zeit, und alles Gute für das, was kommt.',
    ],
    formal: [
      'für <Ihre|deine> Mitteilung zur Stelle[ als {role}][ {at_company}] und die Prüfung meiner Unterlagen danke ich <Ihnen|dir>.\nIch wünsche <Ihnen und Ihrem|dir und deinem> Team weiterhin viel Erfolg.',
    ],
  },
  nudge: {
    any: [
      'vor einigen Tagen habe ich um eine Rückmeldung zur Stelle[ als {role}][ {at_company}] gebeten; ein, zwei Sätze würden mir noch immer helfen.\nWenn es nicht geht, ist das in Ordnung, und ich frage nicht wieder.',
      'meine Frage zur Stelle[ als {role}][ {at_company}] ist vielleicht zwischen anderen Nachrichten untergegangen, deshalb melde ich mich noch einmal kurz.\nFalls eine Antwort nicht möglich ist, ist das in Ordnung, und ich belasse es dabei.',
      'dies ist nur eine kurze, einmalige Erinnerung an meine Bitte um Rückmeldung zur Stelle[ als {role}][ {at_company}].\nWenn <Sie|du> eine Minute <haben|hast>, freue ich mich über ein Wort; wenn nicht, verstehe ich das.',
    ],
    formal: [
      'ich erlaube mir, an meine Bitte um Rückmeldung zur Stelle[ als {role}][ {at_company}] zu erinnern.\nSollte sie nicht möglich sein, habe ich dafür Verständnis und frage nicht erneut.',
    ],
  },
  quotes: ['„', '“'],
  questions,
  derive: ({ company = '' }: Values): Values => ({ at_company: beiCompany(company) }),
};
