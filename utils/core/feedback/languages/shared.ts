/** Names of tools, methods, certificates and trades' terms that are the same in every language, folded. */
export const sharedSkills = `
sql | nosql | postgres* | mysql | mongodb | oracle | python | java | javascript | typescript | kotlin | swift | golang | rust | ruby | rails | php |
laravel | symfony | django | react* | angular* | vue* | node.js | nodejs | spring boot | .net | c++ | c# | html | css | tailwind | figma | sketch |
docker | kubernetes | terraform | ansible | jenkins | aws | azure | gcp | linux | git | github | ci/cd | devops | microservices | graphql | rest api | api | apis |
kafka | spark | hadoop | airflow | dbt | snowflake | bigquery | tableau | power bi | looker | excel | vba | pivot* | powerpoint | ms office | ms project | jira | confluence | scrum | kanban | agile |
six sigma | lean | kaizen | prince2 | pmp | itil | togaf | sap | s/4hana | salesforce | hubspot | zendesk | netsuite | datev | lexware | sage | quickbooks | xero | workday |
ifrs | us gaap | gaap | hgb | vat | cfa | acca | cpa | gdpr | dsgvo | rgpd | rodo | iso 9001 | iso 27001 | iso 13485 | gmp | glp | haccp | hplc | pcr | elisa | crispr |
autocad | solidworks | catia | revit | bim | cad | cam | cnc | plc | sps | scada | matlab | simulink | ansys | labview | vhdl | fpga | knx | photovolta* | fotovolta* |
photoshop | illustrator | indesign | lightroom | after effects | premiere pro | wordpress | typo3 | shopify | magento | seo | sea | google ads | google analytics | ga4 | meta ads | tiktok | crm | erp | wms |
sass | webpack | selenium | cypress | playwright | junit | tdd | ddd | solid principles | oop | machine learning | deep learning | pytorch | tensorflow | scikit* | pandas | numpy | spss | stata | nlp | llm* | a/b test* |
toefl | ielts | delf | dele | goethe | telc | montessori | waldorf | abap | fiori | hana | uml | bpmn | okr* | kpi* | roi | p&l | b2b | b2c | saas | ux | ui | qa | etl | rfid | lte | 5g | tcp/ip | ccna | cissp | ehr | icu | triage | ecg | mri
`;
/** A language level of the European framework, or a mark: "B2", "62 %", "3 out of 5", "7/10". */
export const sharedMeasures: readonly RegExp[] = [
  /(?<![a-z0-9])[abc][12](?![a-z0-9])(?!-)/g,
  /(?<![a-z0-9])\d{1,3}(?:[.,]\d)? ?(?:%|percent|prozent|pour cent|por ciento|procent)/g,
  /(?<![a-z0-9/])\d{1,3} ?\/ ?\d{1,3}(?![a-z0-9/])/g,
];
/** Runs of two to five capitals that name no skill: firms' forms, places, mail and hiring shorthand. */
export const plainCapitals = new Set(
  'HR RH CV AG KG SE GMBH SA SAS SL SARL LTD LLC PLC INC UG EU UK US USA UE DE FR ES PL CEO CTO CFO COO OK PS NB FYI ASAP FAQ ATS AGB TBD EOD CET GMT AM PM PDF TEL FAX RE FWD FW AW WG SP ZOO II III IV VIP CDI CDD DRH EMEA DACH NHS BBC NGO ONG UND THE AND FOR NOT YOU IT ID OO ETC PAN PANI DR'.split(
    ' ',
  ),
);

/** Number words that make a measure of "years", "points", "people", folded. */
export const numberWords =
  /\d|(?<![a-z])(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|half|twice|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|mehrere|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|plusieurs|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|varios|dwa|dwie|dwoch|trzy|trzech|cztery|czterech|piec|pieciu|szesc|szesciu|siedmiu|osmiu|dziesiec|dziesieciu|dwunastu|kilku|kilka|minimum|mindestens|at least|al menos|au moins|co najmniej)(?![a-z])/;
