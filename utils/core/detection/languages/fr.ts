import type { LanguageRules } from '../rule.ts';
import { commonRules } from './common-rules.ts';

/** French. "ne" may be dropped, so "pas" alone negates as well. */
export const fr: LanguageRules = {
  code: 'fr',
  classes: {
    if: 'si | s il | s ils | au cas où | dans le cas où | à moins que | sans réponse | sans nouvelle* | sans retour | en l absence de | en l absence d | passé ce délai | sous réserve | lorsque vous aurez | quand vous',
    unless: 'même | comme',
    turn: 'mais | et | toutefois | cependant | car | donc | aussi',
    general:
      'les candidats qui | les candidatures qui | seuls les candidats | seules les candidatures | tous les candidats | chaque candidat | les candidats non | les candidatures incomplètes | les dossiers incomplets | les candidats dont',
    neg: 'ne | n | pas | aucun* | impossible | impossibilité | sans | ni | plus',
    lift: 'pas encore | encore pas | chacun* | chaque | individuellement | remboursement | vous avez décidé | vous avez choisi | votre décision de | vous ne souhaitez | retour détaillé',
    act: 'retenu* | retenir | retenons | retiendrons | donner suite | donner une suite | donné suite | donnerons pas suite | donnerons | suite favorable | suite positive | poursuivre | poursuivi* | poursuivons | poursuivrons | sélectionné* | sélectionner | proposer | proposerons | offrir | répondre favorablement | répondre positivement | réponse favorable | réponse positive | avis favorable | accepté* | accepter | embaucher | recruter | aller plus loin | irons plus loin | abouti* | aboutir | aboutira | convoquer | convier | inviter | accéder | satisfaire | faire une offre | avancer | continuer | prendre en compte | prise en compte | pris en considération | prendre en considération | figurer | figure | intégrer | réservé une suite | réserver une suite | positionner | présélectionné* | poursuite | engager | présenter | concluant* | concrétiser | recruté* | admis* | passer à l étape | l étape suivante | irons plus loin | n irons pas plus loin | plus loin',
    yours:
      'votre candidature | ta candidature | candidature | votre profil | ton profil | votre demande | votre dossier | ton dossier | vous | te | t | tu | processus | au poste | ce poste | le poste | de poste | un poste | votre parcours | ton parcours | vos compétences | votre expérience | votre cv | cette fois | à ce jour | la suite du',
    other:
      'autre candidat* | autres candidat* | une autre personne | un autre profil | autres profils | d autres profils | candidats dont | candidat dont | candidate dont | profils dont | profil dont | personne dont | candidat interne | quelqu un d autre | autre candidature | autres candidatures | profils plus | candidats plus | candidat plus | profil plus | en interne | candidats ayant | candidat ayant | candidats présentant | profils correspondant | personne ayant | personnes dont | autre postulant* | autres postulant* | candidats mieux | candidature interne | autre finaliste',
    better:
      'mieux | plus proche | plus proches | davantage | plus en adéquation | plus en phase | plus expérimenté* | plus adapté* | plus étroitement | plus précisément',
    take: 'retenu* | retenir | retenons | choisi* | choix | sélectionné* | poursuivre | poursuivons | poursuivi | orient* | privilégi* | opté | opter | recruté* | avancer | continuer | préfér* | préférence | porté* | arrêté* | décidé | accepté | confié | pourvu | attribué* | retient',
    refused:
      'refusé* | rejeté* | déclinée | décliner | écarté* | écarter | non retenu* | non sélectionné* | infructueu* | défavorable* | négative | réponse négative | échoué | rejeter | refuser | classée sans suite | sans suite | clôturé* | refus',
    fit: 'correspond* | adéquation | adapté* | convien* | répond* | aligné* | suffisant* | en phase | l expérience requise | les critères | requis* | opportunité | match* | remplissez',
    idiom:
      'décidé de ne pas | regret de ne pouvoir | ne sera pas possible | pas en mesure | pas de suite | pas été concluant* | nous arrêtons là | nous arrêter là | mettre fin au processus | mettre un terme | s arrête ici | pas allé jusqu | réponse est négative | une réponse négative | pas la personne | pas cette fois | pas à la hauteur | ne faites pas partie | ne fait pas partie | ne faites plus partie | ne pouvons malheureusement pas',
    place: 'poste | offre | recrutement | stage | position | mission | annonce | postes | alternance',
    shut: 'pourvu* | clos* | clôturé* | fermé* | annulé* | suspendu* | gelé* | plus disponible | plus d actualité | plus à pourvoir | interrompu* | gel* | abandonné* | supprimé* | mis en pause | en pause | retiré* | plus ouvert',
    freeze:
      'gel des embauches | gel des recrutements | ne recrutons plus | ne recrutons pas | plus de recrutement | recrutement est annulé | renoncer à ce recrutement | de postes à pourvoir | aucun poste',
    regret: 'malheureusement | regret* | désolé* | hélas | navré* | décevoir | décevante',
    comfort:
      'bonne continuation | plein succès | réussite | bonne chance | vos recherches | tes recherches | recherche d emploi | votre recherche | cvthèque | vivier | conserver votre | conservons votre | qualité de votre | remet pas en cause | nombreuses candidatures | étude attentive | examen attentif | attention particulière | grand nombre de | futures opportunités | à postuler | projets professionnels | avenir professionnel',
    receipt:
      'bien reçu | bien reçue | accusons réception | accusé de réception | reviendrons vers vous | revenir vers vous | reviendrons vers toi | allons étudier | examiner votre | étudier votre | en cours d étude | prendrons contact | meilleurs délais | sera étudiée | sera examinée | dans les prochains jours | dans les prochaines semaines | recontacterons',
    invite:
      'inviter | invitation | invitons | convier | rencontrer | échanger | fixer | planifier | disponibilité* | convenir | proposons',
    meeting: 'entretien* | entrevue | rendez-vous | appel | visioconférence | visio | échange téléphonique | rencontre',
    away: 'ne | n | pas | malheureusement | déplacer | reporter | annuler',
    pleased: 'plaisir | heureux | heureuse | ravi* | félicitations',
    offering:
      'offre d emploi | proposition d embauche | promesse d embauche | contrat de travail | vous proposer le poste | te proposer le poste | candidature a été retenue | candidature est retenue | rejoindre notre équipe | retenue',
    task: 'test en ligne | évaluation | questionnaire | étude de cas | test technique | exercice',
    withdrawing:
      'retirer ma | retirer votre | retrait de votre | retiré votre | vous désister | désistement | retirer votre candidature | retiré ma | retire ma | retirer ta | ne plus être intéressé*',
    answering:
      'points forts | axe d amélioration | axes d amélioration | conseil | nous vous conseillons | aurait fallu | il vous manquait | retour sur votre entretien | progresser | améliorer | appréci*',
    bulk: 'newsletter | se désabonner | désinscrire | désabonner | alerte emploi | nouvelles offres | offres pour vous | promotion | soldes | lire la suite | postulez | webinaire',
    jobwords:
      'candidature* | poste | candidat* | recrut* | emploi | entretien* | profil | cv | stage | ressources humaines | rh | offre d emploi | équipe | alternance | carrière*',
    applied:
      'votre candidature | ta candidature | intérêt pour le poste | postulé | intérêt que vous | intérêt que tu | intérêt porté | intérêt pour notre | notre entretien | processus de recrutement',
    elsewhere:
      'prêt | crédit | banque | assurance | sinistre | commande | livraison | colis | remboursement | logement | appartement | location | bail | locataire | visa | titre de séjour | université | école | admission | inscription | bourse | manuscrit | article | colloque | conférence | comité de lecture | éditeur | réservation | hôtel | billet* | devis | facture | subvention | appel d offres | permis | concours | propriétaire | crèche',
    notjob:
      'votre manuscrit | votre article | votre communication | votre commande | demande de prêt | demande de crédit | demande de visa | demande de logement | demande de subvention | demande d admission | demande d inscription | candidature au master | candidature en master | parcoursup | appel d offres | votre offre | votre devis | votre réservation | comité de lecture | propriétaire | l appartement | le logement | votre sinistre | titre de séjour | votre dossier de location | bourse d études | place en crèche | candidature à la formation | admission à la formation | dossier d inscription | cette session de formation | rentrée universitaire | votre inscription',
    mine: 'ma candidature | j ai postulé | mon entretien',
  },
  rules: commonRules,
};
