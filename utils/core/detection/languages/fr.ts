import type { LanguageRules } from '../rule.ts';

/** French. */
export const fr: LanguageRules = {
  code: 'fr',
  classes: {
    if: 'si | au cas où | dans le cas où | à moins que | sans réponse | sans nouvelle* | sans retour | en l absence de | passé ce délai | sous réserve',
    unless: 'même',
    turn: 'mais | et | toutefois | cependant | car',
    general:
      'les candidats qui | les candidatures qui | seuls les candidats | seules les candidatures | tous les candidats | chaque candidat | les candidats non',
    neg: 'ne | n | pas | aucun* | impossible | refus* | sans',
    act: 'retenu* | retenir | retenons | retiendrons | donner suite | donner une suite | donner de suite | suite favorable | poursuivre | poursuivi* | poursuivons | poursuivrons | sélectionné* | sélectionner | proposer | offrir | répondre favorablement | réponse favorable | réponse positive | réserver une suite | accepté* | accepter | embaucher | recruter | aller plus loin | abouti* | aboutir | convoquer | rencontrer | correspond* | en adéquation | accéder | satisfaire',
    yours:
      'votre candidature | ta candidature | candidature | votre profil | ton profil | votre demande | votre dossier | vous | te | t | processus | au poste | ce poste | le poste | de poste | un poste',
    other:
      'autre candidat* | autres candidat* | une autre personne | un autre profil | autres profils | d autres profils | candidat* dont | profils dont | un candidat interne | candidat interne | quelqu un d autre | autre candidature | autres candidatures | profils plus | candidats plus',
    take: 'retenu* | retenir | choisi* | sélectionné* | poursuivre | orient* | privilégi* | opté | recruté* | avancer | continuer | préfér* | porté* | arrêté* | retenons | décidé',
    place: 'poste | offre | recrutement | stage | position | mission',
    shut: 'pourvu* | clos* | clôturé* | fermé* | annulé* | suspendu* | gelé* | plus disponible | plus d actualité | interrompu*',
    regret: 'malheureusement | regret* | désolé* | hélas | navré*',
    comfort:
      'bonne continuation | plein succès | réussite | bonne chance | vos recherches | tes recherches | recherche d emploi | votre recherche | cvthèque | vivier | conserver votre | conservons votre | qualité de votre | ne remet pas en cause | nombreuses candidatures | étude attentive | examen attentif | attention particulière',
    receipt:
      'bien reçu | accusons réception | accusé de réception | reviendrons vers vous | revenir vers vous | examiner votre | étudier votre | en cours d étude | prendrons contact | dans les meilleurs délais',
    invite: 'inviter | invitation | convier | rencontrer | échanger | fixer | planifier | disponibilité* | convenir',
    meeting: 'entretien* | entrevue | rendez-vous | appel | visioconférence | échange téléphonique | visio',
    pleased: 'plaisir | heureux | heureuse | ravi* | souhaitons',
    offering:
      'offre d emploi | proposition d embauche | promesse d embauche | contrat de travail | vous proposer le poste | retenu votre candidature | candidature retenue | rejoindre notre équipe',
    task: 'test en ligne | évaluation | questionnaire | étude de cas | test technique',
    withdrawing:
      'retirer ma | retirer votre | retrait de votre | retiré votre | vous désister | désistement | retirer votre candidature | retiré ma',
    answering:
      'vos points forts | axe d amélioration | axes d amélioration | conseil | nous vous conseillons | aurait fallu | il vous manquait | retour sur votre entretien | progresser',
    bulk: 'newsletter | se désabonner | désinscrire | alerte emploi | nouvelles offres | offres pour vous | promotion | réduction | soldes',
    jobwords:
      'candidature* | poste | candidat* | recrut* | emploi | entretien* | profil | cv | stage | ressources humaines | rh | offre d emploi',
    applied:
      'votre candidature | ta candidature | intérêt pour le poste | postulé | intérêt que vous | intérêt porté | intérêt pour notre',
    elsewhere:
      'prêt | crédit | banque | assurance | sinistre | commande | livraison | colis | remboursement | logement | appartement | location | bail | locataire | visa | titre de séjour | université | école | admission | inscription | formation | bourse | manuscrit | article | colloque | conférence | comité de lecture | éditeur | réservation | hôtel | billet* | devis | facture | subvention | appel d offres | permis | concours',
  },
  rules: [
    ['decision', 3, '{yours} ..8 {neg} ..6 {act}'],
    ['decision', 3, '{neg} ..6 {act} ..6 {yours}'],
    ['decision', 1, '{neg} ..6 {act}'],
    ['decision', 3, '{take} ..5 {other}'],
    ['decision', 3, '{other} ..6 {take}'],
    ['decision', 3, 'décidé de ne pas'],
    ['decision', 2, 'candidature ..4 refusée'],
    ['decision', 2, 'candidature ..4 rejetée'],
    ['closed', 3, '{place} ..6 {shut}'],
    ['regret', 1, '{regret}'],
    ['comfort', 1, '{comfort}'],
    ['receipt', 1, '{receipt}'],
    ['interview', 2, '{invite} ..8 {meeting} !{neg}'],
    ['offer', 2, '{pleased} ..8 {offering} !{neg}'],
    ['task', 1, '{task}'],
    ['withdrawn', 2, '{withdrawing}'],
    ['answer', 1, '{answering}'],
    ['bulk', 1, '{bulk}'],
    ['job', 1, '{jobwords}'],
    ['job', 2, '{applied}'],
    ['elsewhere', 1, '{elsewhere}'],
  ],
};
