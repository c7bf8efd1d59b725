import type { QuestionId } from '../question-bank.ts';

export const questions: Readonly<Record<QuestionId, readonly string[]>> = {
  cv_section: [
    'Quelle partie de mon CV <renforceriez-vous|renforcerais-tu> en premier ?',
    'S’il fallait changer une seule chose dans mon CV, laquelle serait-ce ?',
  ],
  cv_hard_to_see: ['Y avait-il dans mon dossier une information difficile à trouver ?'],
  requirement_furthest: [
    'De quelle exigence du poste mon profil était-il le plus éloigné ?',
    'Quelle exigence de l’annonce devrais-je mieux illustrer ?',
  ],
  requirement_closest_call: [
    'Quelle exigence ai-je manquée de peu ?',
    'Quelle exigence ai-je presque remplie, sans y arriver tout à fait ?',
  ],
  level_right: [
    'Ce niveau convient-il à mon expérience, ou faudrait-il viser un cran en dessous ou au-dessus ?',
    'Un poste de ce niveau correspond-il aujourd’hui à mon expérience ?',
  ],
  other_openings: ['Puis-je postuler chez vous à d’autres postes proches de mon parcours ?'],
  background_unclear: [
    'Quelque chose manquait-il de clarté dans ma façon de présenter mon parcours ?',
    'Quelle partie de mon parcours pourrais-je expliquer plus simplement ?',
  ],
  prepare_better: [
    'À ma place, que <prépareriez-vous|préparerais-tu> autrement ?',
    'Que pourrais-je mieux préparer la prochaine fois ?',
  ],
  area_to_work_on: [
    'Sur quel point devrais-je travailler en premier ?',
    'Sur quoi un peu d’entraînement me serait-il le plus utile ?',
  ],
  strength_and_area: ['Qu’ai-je bien fait, et que devrais-je travailler ?'],
  strength_to_keep: [
    'Que devrais-je garder tel quel ?',
    'Quel point fort <avez-vous|as-tu> remarqué, sur lequel je peux m’appuyer ?',
  ],
  answer_more: [
    'À laquelle de mes réponses manquait-il un exemple plus clair ?',
    'À quel moment <auriez-vous|aurais-tu> voulu m’entendre en dire plus ?',
  ],
  skill_more: [
    'Quelle compétence devrais-je montrer de façon plus convaincante ?',
    'Quelle compétence <auriez-vous|aurais-tu> voulu voir davantage ?',
  ],
  task_part: [
    'Quelle partie de l’exercice comptait le plus pour vous ?',
    'Quelle partie de ma solution <feriez-vous|ferais-tu> autrement ?',
  ],
  task_standard: [
    'Quel niveau d’exigence mon travail n’atteignait-il pas encore ?',
    'Qu’aurait contenu une solution plus solide ?',
  ],
  task_habit: [
    'Y a-t-il une ressource ou une habitude que <vous me conseilleriez|tu me conseillerais> ?',
    'À ma place, sur quoi <vous exerceriez-vous|t’exercerais-tu> en premier ?',
  ],
  final_tipped: [
    'Qu’est-ce qui a fait pencher la balance à la fin, si <vous pouvez|tu peux> le dire ?',
    'Quel point a pesé le plus au dernier tour ?',
  ],
  final_next_time: [
    'Que devrais-je apporter pour que cela aboutisse la prochaine fois ?',
    'Que devrais-je pouvoir montrer si nous nous revoyons dans un an ?',
  ],
  internal_build: [
    'Quelle compétence devrais-je acquérir avant le prochain poste de ce type ?',
    'Quelle expérience devrais-je acquérir ici avant de postuler à nouveau ?',
  ],
  internal_learn_from: [
    'Y a-t-il ici quelqu’un auprès de qui je pourrais apprendre ?',
    'De quel travail pourrais-je m’inspirer ici ?',
  ],
  internal_time: ['Pourrions-nous trouver quinze minutes dans les semaines à venir pour en parler ?'],
  internal_show: ['Comment pourrais-je montrer, dans mon travail actuel, que je suis à même de franchir ce pas ?'],
  agency_client: [
    'Qu’a dit le client, mot pour mot si <vous pouvez|tu peux> le partager ?',
    'En quels termes le client a-t-il expliqué sa décision ?',
  ],
  agency_brief: [
    'En quoi mon profil s’écartait-il du cahier des charges ?',
    'Quel point du cahier des charges n’ai-je pas couvert ?',
  ],
  agency_change: [
    'Que devrais-je changer avant la prochaine présentation à un client ?',
    'Que <changeriez-vous|changerais-tu> dans ma façon de me présenter ?',
  ],
  agency_roles: ['Pour quels postes me <voyez-vous|vois-tu> en ce moment ?'],
  second_area: [
    'Sur quel point faudrait-il que je travaille d’abord ?',
    'Si je ne pouvais améliorer qu’une chose, laquelle choisir ?',
  ],
  second_level: [
    'Un tel poste convient-il dès maintenant à mon expérience, ou faut-il viser un cran en dessous ou un poste voisin ?',
    'De <votre|ton> point de vue, quel niveau correspond aujourd’hui à mon expérience ?',
  ],
  second_requirement: [
    'Sur quelle exigence portait l’écart ?',
    'À quel point de l’annonce mon profil répondait-il le moins ?',
  ],
  second_example: [
    'Y a-t-il eu un moment où une autre réponse aurait aidé ?',
    'Laquelle de mes réponses aurait pu être meilleure ?',
  ],
  second_step: ['Quelle serait une bonne première étape avant de postuler de nouveau à un tel poste ?'],
  second_task: ['Quelle partie de mon exercice aurait dû être différente ?'],
  theme_past_role: ['Ma part personnelle dans mon dernier poste était-elle claire ?'],
  theme_self_promo: ['Ai-je assez montré les résultats de mon travail ?'],
  theme_over_rehearsed: ['Mes réponses semblaient-elles naturelles, ou plutôt apprises par cœur ?'],
  theme_under_prepared: ['Sur quel sujet <attendiez-vous|attendais-tu> plus de préparation de ma part ?'],
  theme_oversold_cv: ['Y avait-il dans mon CV un point sur lequel il aurait fallu plus de profondeur ?'],
  theme_structure: ['Mes réponses étaient-elles assez courtes et claires ?'],
  theme_depth: ['Quel sujet devrais-je approfondir en premier ?'],
  theme_level: ['Quel niveau de poste conviendrait le mieux à mon expérience en ce moment ?'],
  theme_domain: ['Combien d’expérience dans <votre|ton> domaine faudrait-il pour un tel poste ?'],
  theme_motivation: ['A-t-on bien vu pourquoi je voulais travailler chez vous ?'],
  theme_communication: ['Y a-t-il eu un moment où mes propos auraient pu être plus clairs ?'],
  theme_teamwork: ['Mes exemples disaient-ils assez comment je travaille avec les autres ?'],
  theme_logistics: ['Le lieu, les horaires ou la date de début ont-ils joué un rôle ?'],
  theme_assessment: ['Sur quoi devrais-je m’exercer avant le prochain exercice de ce type ?'],
};
