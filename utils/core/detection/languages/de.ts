import type { LanguageRules } from '../rule.ts';

/** German, Sie and du; the verb may stand before or after what it governs. */
export const de: LanguageRules = {
  code: 'de',
  classes: {
    termin:
      'vorstellungsgespräch am | gespräch am | termin | termine | veranstaltung | das gespräch | das vorstellungsgespräch | das interview | treffen | kurs',
    hired:
      'herzlichen glückwunsch | für uns entschieden haben | willkommen im team | freuen uns auf die zusammenarbeit | ihr erster arbeitstag | dein erster arbeitstag',
    lift: 'noch nicht | noch keine | noch offen | jedem | jeden | jeder einzelne* | persönlich zu beantworten | feedback | sie ihre bewerbung | sie sich dagegen | du dich dagegen | sie sich gegen | du dich gegen | sie sich für | du dich für | sie sich anders | du dich anders',
    idiom:
      'nicht geklappt | nicht gereicht | nicht ganz gereicht | nicht zu ihren gunsten | nicht zu deinen gunsten | nicht dabei | anders entschieden | dagegen entschieden | scheidet ihre bewerbung | scheidet deine bewerbung | scheiden sie | scheidest du | ausgeschieden | aus dem verfahren aus | abstand nehmen | abstand nimmt | einstellung abstand | bewerbung abstand | absehen müssen | möchten wir absehen | müssen wir absehen | keine möglichkeit | keine einsatzmöglichkeit* | keine verwendung | nicht zusammenkommen | nicht zusammen kommen | kein match | kein angebot | knapp verpasst | den kürzeren | nicht weiter gekommen | nicht weitergekommen | ist nicht gelungen | getrennte wege | keinen platz | kein perfect match | nicht zu dem kreis | für jemanden entschieden | nicht zum kreis | nicht zu denjenigen | absage von uns | absage erteilen | absage schicken | absage senden | absage mitteilen | heute eine absage | leider eine absage',
    stopping: 'beend* | abbrech* | abzubrechen',
    away: 'nicht | kein* | absehen | absage | leider | verschieb*',
    if: 'wenn | falls | sofern | sollte | sollten | solltest | ob | im falle | für den fall | sobald | es sei denn | bis wir | würden sie | könnten sie',
    unless: 'auch | selbst | auch wenn | unabhängig davon',
    turn: 'aber | und | sondern | jedoch | bitte | daher | da | weil',
    general:
      'bewerber die | kandidaten die | bewerberinnen und bewerber die | diejenigen | alle bewerber | allen bewerbern | jeden bewerber | jedem bewerber | nur bewerber | unvollständige bewerbungen | bewerbungen die | nicht berücksichtigte bewerbungen | nicht berücksichtigte bewerber | so gehen sie | tipps',
    neg: 'nicht | kein* | leider keine | nie | niemals | keinesfalls | weder | nicht mehr | nicht weiter | abstand | gegen',
    act: 'berücksichtig* | weiterverfolg* | weiter verfolg* | verfolg* | fortsetz* | fortzusetz* | fortführ* | fortzuführ* | fortfahr* | fortzufahr* | entsprech* | entsproch* | anbieten | anzubieten | angeboten | biet* | einladen | einzuladen | eingeladen | einbezogen | einbezieh* | einzubezieh* | aufgenommen | aufnehm* | aufzunehmen | auswähl* | ausgewählt | auszuwähl* | gewählt | entschieden | entscheid* | überzeug* | zusag* | zuzusag* | einstell* | einzustell* | eingestellt | besetz* | zum zug* | zum zuge | weitergekommen | weiterkomm* | weiterleit* | weiterzuleit* | begleit* | in betracht | in frage | infrage | erfolgreich | weitergeh* | weiterzugehen | vorzulegen | vorschlag* | positiv* | zufriedenstellend* | gefallen auf | fiel auf | gelangt | erreicht | geschafft | weitermach* | weiter mach* | weiterzumachen | weitermachen | weiterführ* | weiterzuführ* | weiter zu verfolg* | ziehen | gezogen | berücksichtigung | einzuladen | nominier* | durchgesetzt | durchsetzen | vorstellen | empfehl* | beschäftigen | übernehmen | aufzunehmen | weitergegeben | punkten | weitergebracht | qualifizier* | erhalten | bekommen | in die nächste | überzeugen | geeignet* | machen | unterbreiten | geben | nachgehen | zustimmen | eingehen | realisieren | einsetzen',
    yours:
      'ihre bewerbung | deine bewerbung | ihrer bewerbung | deiner bewerbung | bewerbung | sie | dich | dir | ihnen | ihr profil | dein profil | ihre unterlagen | deine unterlagen | ihre kandidatur | deine kandidatur | ihre bewerbungsunterlagen | kandidatur | ihr werdegang | dein werdegang | deine erfahrung* | ihre erfahrung* | ihre kenntnisse | deine kenntnisse | ihre qualifikation* | deine qualifikation* | ihrem profil | deinem profil | ihren bewerbungsunterlagen | ihnen | du | ihre fähigkeiten | ihr lebenslauf | dein lebenslauf | ihrer kandidatur',
    news: 'positive* | bessere* | günstigere* | erfreuliche* | gute* | andere* | zusage',
    note: 'rückmeldung | nachricht* | antwort | bescheid | mitteilung | auskunft | entscheidung | feedback | information',
    other:
      'ander* bewerb* | ander* kandidat* | ander* profil* | ander* person* | ander* mitbewerb* | jemand ander* | ander* interessent* | mitbewerb* | weitere* bewerb* | einen anderen | eine andere | internen bewerber* | interne bewerber* | internen kandidat* | internen lösung | interne lösung | anderweitig | bewerb* deren | kandidat* deren | personen deren | bewerber die | kandidaten die | bewerberinnen und bewerber die | eine person die | bewerber dessen | kandidaten dessen | anderen bewerberinnen | eine* interne* | passendere* | geeignetere* | ander* talent* | personen beworben | person mit | bewerb* mit | kandidat* mit | kandidat* die | kandidatinnen | geeignete* kandidat* | passende* kandidat* | geeignete* bewerb* | passende* bewerb* | jemand* ander* | wen anderen | andere personen | eine person | mit anderen | alternative* kandidat* | eine* kolleg* | qualifiziertere* | kandidat* deren | kandidat* dessen | jemanden der | jemanden die | jemanden mit | jemand mit | jemand der | jemanden entschieden | einer anderen person | einem anderen',
    take: 'entschieden | entscheid* | vergeben | besetzt | besetz* | fortzusetzen | fortsetzen | fortzufahren | fortfahren | weitergeführt | weiterzumachen | weitermachen | gefallen | vorzug | ausgewählt | auszuwählen | bevorzug* | weiterzuführen | weiterführen | weitergehen | weiterzugehen | weiterzuverfolgen | gewählt | eingestellt | den zuschlag | zusage | konzentrieren | in die engere | gefunden | favorisier* | nächste runde | zusammenzuarbeiten | weitergegangen | gehen | zugesagt | den vorrang | vorgezogen | ausgesucht | machen weiter | fiel | fällt',
    better: 'besser | näher | noch etwas | genauer | eher | stärker | mehr entspr* | noch mehr | mehr',
    fit: 'pass* | entspr* | erfüll* | heran* | überein* | geeignet* | stimm* | deck* | gerecht | kommen | die richtige* | richtige besetzung | der richtige | überzeug* | ausreichend* | ausreich* | zusagt',
    shortlist:
      'engere auswahl | engeren auswahl | engere wahl | engeren kreis | nächste runde | nächsten runde | weiteren auswahlverfahren | weiteren bewerbungsprozess | weiteren auswahlprozess | weiteren verfahren | weiteren prozess | weitere auswahl | weiteren auswahl | nächsten schritt | vorauswahl | bewerbungsprozess | auswahlverfahren | auswahlprozess | bewerbungsverfahren | besetzungsverfahren | vorstellungsgespräch | gespräch | kennenlernen',
    offer:
      'stelle | position | job | anstellung | ausbildungsplatz | praktikum | praktikumsplatz | arbeitsplatz | mitarbeit | zusammenarbeit | tätigkeit | beschäftigung | angebot | perspektive | vakanz | platz | beschäftigungsmöglichkeit | einsatzmöglichkeit | möglichkeit | zusage',
    place:
      'stelle | position | vakanz | ausschreibung | stellenausschreibung | ausgeschriebene stelle | praktikum | stellenbesetzung | besetzungsverfahren | stellenbesetzungsverfahren | ausbildungsplatz | ausbildungsplätze | plätze | stellen | positionen | bewerbungsverfahren | suche | rekrutierung | bewerbungsprozess',
    shut: 'besetzt | vergeben | gestoppt | eingestellt | geschlossen | zurückgezogen | on hold | auf eis | pausiert | nicht mehr verfügbar | nicht mehr vakant | nicht mehr offen | nicht mehr aktuell | gestrichen | storniert | nicht besetzt | nicht nachbesetzt | abgeschlossen | beendet | entfallen | entfällt | ausgesetzt | nicht mehr ausgeschrieben | verschoben | aufgehoben | nicht neu besetzt | zurückgestellt | abgebrochen',
    freeze:
      'einstellungsstopp | einstellungsstop | bewerbungsstopp | stellen derzeit nicht | keine neuen mitarbeiter* | stelle nicht zu besetzen | kein* bedarf | keine vakan* | keine offene* stelle* | keine passende* stelle* | keine geeignete* stelle*',
    cancel:
      'absagen | abzusagen | abgesagt | absage | ablehnen | abzulehnen | abgelehnt | ablehnung | sagen dir ab | sagen ihnen ab | eine absage',
    regret:
      'leider | bedauer* | bedaur* | tut uns leid | tut mir leid | schade | enttäusch* | zu unserem bedauern | nicht leicht gefallen | nicht leicht gemacht | schweren herzens | keine gute* nachricht* | keine leichte entscheidung | schwer gefallen | nicht einfach gemacht | schlechte nachricht*',
    comfort:
      'alles gute | viel erfolg | viel glück | beruflichen weg | berufliche zukunft | beruflichen werdegang | weiteren weg | weiteren lebensweg | jobsuche | stellensuche | bewerbungsphase | zukunft alles | abwertung | kein werturteil | werturteil | wertung ihrer | wertung deiner | keine wertung | talentpool | talent pool | bewerberpool | in evidenz | evidenz | erneut bewerben | erneut zu bewerben | wieder bewerben | andere stellen | zukünftige* | vielzahl | hohe anzahl | sorgfältig* prüfung | reiflich* überlegung | sorgfältig geprüft | unterlagen zurück | bewerbungsunterlagen löschen | daten löschen',
    receipt:
      'eingang ihrer bewerbung | eingang deiner bewerbung | eingegangen | erhalten | eingangsbestätigung | bestätigen | werden wir prüfen | prüfen wir | wird geprüft | werden geprüft | sichten | melden uns | wir uns bei ihnen | wir uns bei dir | in kürze | so bald wie | sobald wie | bitten um geduld | etwas geduld | bitten wir sie um | in den nächsten tagen | nächsten wochen | kommen wir auf sie zu | zwischenbescheid',
    invite:
      'einladen | laden | einladung | eingeladen | vereinbaren | termin | terminvorschl* | kennenlernen | gesprächstermin | freuen uns auf | kennen lernen | kennen zu lernen | vorschlagen',
    meeting:
      'vorstellungsgespräch* | bewerbungsgespräch* | interview* | telefoninterview* | videointerview* | kennenlerngespräch* | gespräch | telefonat | videocall | persönlichen gespräch | probearbeiten | probetag | zweiten gespräch | teams meeting | videokonferenz | erstgespräch | gespräches | gesprächs | kurzes telefonat',
    pleased: 'freuen uns | freue mich | gerne | mit freude | erfreut',
    offering:
      'stelle anbieten | stelle anzubieten | position anbieten | position anzubieten | zusage | zusagen | arbeitsvertrag | vertragsangebot | angebot unterbreiten | angebot zu unterbreiten | jobangebot | für sie entschieden | für dich entschieden | zusagen zu können',
    task: 'online test | onlinetest | assessment | einstellungstest | fallstudie | arbeitsprobe | probeaufgabe | testaufgabe | fragebogen | aufgabe',
    withdrawing:
      'bewerbung zurückgezogen | bewerbung zurückziehen | bewerbung zurückzuziehen | ziehe meine bewerbung | zurückziehung | rückzug ihrer bewerbung | rückzug deiner bewerbung | rücknahme | ihre absage | deine absage | zurückgezogen haben | zurückgezogen hast | anderweitig entschieden haben | gegen uns entschieden | mich für eine andere stelle | anderes angebot angenommen | bewerbung zurückziehen möchten | wunsch entsprechend',
    answering:
      'feedback | verbesser* | ausbaufähig | empfehlen ihnen | empfehlen dir | rat | tipp | stärken | schwächen | uns hat gefehlt | uns fehlte | gefehlt | gewünscht | eindruck',
    bulk: 'newsletter | abbestellen | abmelden | jobalarm | job alert | jobagent | suchagent | neue jobs | passende jobs | jobs für sie | jobs für dich | jobempfehlung* | rabatt | gutschein | jetzt bewerben | online ansehen | im browser | webinar | jobticker',
    jobwords:
      'bewerb* | stelle | position | kandidat* | vakanz | lebenslauf | personalabteilung | personal | recruit* | karriere | praktikum | praktikums* | ausbildungsplatz | arbeitgeber | vorstellungsgespräch* | stellenausschreibung | job | jobs | unternehmen | m w d | w m d | hr | auswahl* | mitbewerb* | einstellung | stellen* | besetz* | unterlagen | profil | zusage | absage | werkstudent* | ausbildung | bewerbungsgespräch* | arbeitsvertrag | anforderungsprofil | ausgeschrieben* | beruflich*',
    applied:
      'ihre bewerbung | deine bewerbung | ihrer bewerbung | deiner bewerbung | ihr interesse an | dein interesse an | interesse an einer | interesse an unserem | interesse an der | bewerbungsunterlagen | bewerbungsprozess | auswahlverfahren | initiativbewerbung | ihre unterlagen | deine unterlagen | kennenlernen',
    elsewhere:
      'wohnung | mietwohnung | besichtigung | vermieter* | mieter* | kredit | darlehen | kreditantrag | finanzierung | bank | konto | versicherung | schaden | bestellung | lieferung | artikel | paket | rückerstattung | erstattung | visum | visa | aufenthalt* | studienplatz | studium | hochschule | universität | zulassung | immatrikulation | semester | stipendium | manuskript | beitrag | abstract | tagung | konferenz | vortrag | gutachter* | redaktion | verlag | buchung | reservierung | hotel | tickets | antrag | förderantrag | förderung | kita | kitaplatz | schulplatz | reklamation | garantie | angebot nr | ausschreibungsverfahren | vergabe | zuschlag | bieter | rechnung | zahlung | mitgliedschaft | verein | termin abgesagt | veranstaltung | kurs | zulassung* | kitaplatz',
    notjob:
      'studienplatz | mietwohnung | die wohnung | wohnungsanfrage | wohnungssuche | kreditantrag | kreditanfrage | ihr antrag | ihrem antrag | deinem antrag | dein antrag | ihre bestellung | deine bestellung | ihr abstract | ihr beitrag | ihr manuskript | ihr vortrag | kitaplatz | schulplatz | vermieter* | ihr visum | ein visum | stipendium | stipendiums | förderantrag | ihr angebot | dein angebot | bieter | auftrag | gutachter* | reklamation | ihre buchung | ihre reservierung | zulassungsbescheid | hochschulzulassung | versicherungsfall | schadensfall | masterstudium | bachelorstudium | studiengang | aufenthaltstitel | mitgliedsantrag',
    mine: 'meine bewerbung | ziehe ich | habe ich mich beworben | meine absage',
  },
  rules: [
    ['decision', 3, '{yours} ..10 {neg} ..6 {act} !{lift}'],
    ['decision', 3, '{neg} ..6 {yours} ..6 {act} !{lift}'],
    ['decision', 2, '{neg} ..6 {act} ..6 {yours} !{lift}'],
    ['decision', 3, '{neg} ..4 {shortlist} ..5 {act} !{lift}'],
    ['decision', 3, '{shortlist} ..5 {neg} ..4 {act} !{lift}'],
    ['decision', 2, '{neg} ..6 {shortlist} !{lift}'],
    ['decision', 2, '{neg} ..3 {act} !{lift}'],
    ['decision', 3, '{neg} ..2 {news} ..2 {note} !{lift}'],
    ['decision', 3, '{other} ..8 {take}'],
    ['decision', 3, '{take} ..6 {other}'],
    ['decision', 3, '{other} ..12 {better} ..4 {fit}'],
    ['decision', 3, '{other} ..8 {fit} ..6 {better}'],
    ['decision', 3, '{neg} ..8 {offer} ..6 anbieten'],
    ['decision', 3, '{neg} ..8 {offer} ..6 anzubieten'],
    ['decision', 3, '{neg} ..8 {offer} ..3 bieten'],
    ['decision', 3, '{regret} ..10 {cancel} !{termin}'],
    ['decision', 3, '{yours} ..6 {cancel}'],
    ['decision', 2, '{cancel} ..6 {yours}'],
    ['decision', 3, 'sagen ..6 ab'],
    ['decision', 3, 'sage ..6 ab'],
    ['decision', 3, 'gegen ..6 entschieden !{lift}'],
    ['decision', 3, 'entschieden ..6 {yours} ..5 {neg} !{lift}'],
    ['decision', 2, 'abweichungen ..3 wunschprofil'],
    ['decision', 3, '{yours} ..4 {fit} ..4 {neg}'],
    ['decision', 3, '{fit} ..5 {yours} ..5 {neg}'],
    ['decision', 3, '{neg} ..6 {fit} ..6 {place}'],
    ['decision', 2, '{neg} ..4 {fit}'],
    ['decision', 3, '{idiom} !{lift}'],
    ['decision', 2, '{shortlist} ..5 {stopping}'],
    ['closed', 3, '{place} ..8 {shut}'],
    ['closed', 2, '{shut} ..4 {place}'],
    ['closed', 3, '{place} ..4 {neg} ..4 besetz*'],
    ['closed', 3, '{freeze}'],
    ['regret', 1, '{regret}'],
    ['comfort', 1, '{comfort}'],
    ['receipt', 1, '{receipt}'],
    ['interview', 2, '{invite} ..10 {meeting} !{away}'],
    ['interview', 2, '{meeting} ..8 {invite} !{away}'],
    ['offer', 2, '{pleased} ..10 {offering} !{neg}'],
    ['offer', 2, '{hired}'],
    ['task', 1, '{task}'],
    ['withdrawn', 2, '{withdrawing}'],
    ['answer', 1, '{answering}'],
    ['bulk', 1, '{bulk}'],
    ['job', 1, '{jobwords}'],
    ['job', 2, '{applied}'],
    ['elsewhere', 1, '{elsewhere}'],
    ['elsewhere', 3, '{notjob}'],
    ['elsewhere', 2, '{mine}'],
  ],
};
