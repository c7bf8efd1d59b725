import type { LanguageRules } from '../rule.ts';
import { commonRules } from './common-rules.ts';

/** Spanish, usted and tú, of Spain and of America. */
export const es: LanguageRules = {
  code: 'es',
  classes: {
    if: 'si | en caso de | en el caso de | en caso que | siempre que | a menos que | salvo que | cuando tengamos | cuando haya | de no ser | de no recibir',
    unless: 'aunque | incluso | como',
    turn: 'pero | y | sin embargo | por favor | aunque | porque',
    general:
      'los candidatos que | las candidaturas que | solo los candidatos | sólo los candidatos | solo se contactará | únicamente | todos los candidatos | cada candidato | las solicitudes incompletas | las candidaturas incompletas | quienes',
    neg: 'no | ningún | ninguna | nunca | tampoco | imposible | ni | sin',
    lift: 'aún no | todavía no | no hemos decidido | cada uno | individualmente | has decidido | ha decidido usted | tu decisión de | su decisión de | decidiste | feedback | por el momento no hemos tomado',
    act: 'continu* | avanz* | avance* | seguir adelante | seguiremos | seguir con | proseguir | proceder | procederemos | seleccionad* | seleccionar* | elegid* | elegir* | escogid* | escoger* | considerad* | considerar* | tener en cuenta | tenido en cuenta | ofrecer* | ofrecerle | ofrecerte | incorporar* | contratar* | aceptad* | aceptar | invitar* | entrevistar* | exitos* | éxito | superad* | superado | prosper* | prosiga | pasar a la | pasa a la | pasado a la | pasas a la | preseleccionad* | finalista | formar parte | preseleccionar | contar con | contaremos | hacerte una oferta | hacerle una oferta | positiva | favorable | atender | progres* | admitid* | aprobad* | adelante con | seleccionó | seleccionaron | no la seleccionó',
    yours:
      'tu candidatura | su candidatura | candidatura | tu solicitud | su solicitud | su postulación | tu postulación | postulación | tu perfil | su perfil | tu aplicación | su aplicación | contigo | usted | te | le | proceso | tu cv | su cv | tu currículum | su currículum | tu experiencia | su experiencia | has | la vacante | el puesto | este puesto | la posición | esta ocasión | siguiente fase | siguiente etapa | próxima fase | el proceso de selección | tus | sus',
    other:
      'otro candidato | otra candidata | otros candidatos | otras candidatas | otros candidatos | otros perfiles | otro perfil | otra persona | otras personas | otro aspirante | otros aspirantes | otros postulantes | otro postulante | candidatos cuyo* | candidatos con | candidatos que | candidato cuyo* | candidato con | candidato que | candidata con | candidata cuyo* | perfiles que | perfiles con | perfil más | perfiles más | candidato interno | candidata interna | persona interna | internamente | alguien con | alguien más | personas con | personas cuyo* | persona cuyo* | otra candidatura | otras candidaturas | candidatos más | otros profesionales',
    better:
      'mejor | más se ajust* | se ajusta* más | se ajustan más | más adecuad* | más afín | más afines | más acorde | mejor se adapt* | más cercan* | más alinead* | más estrechamente | se adaptan mejor | encaja* mejor | más experiencia',
    take: 'continu* | avanz* | seguir | seguimos | decidido | decantado | decantad* | optado | optamos | optar | elegido | elegir | seleccionado | seleccionar | escogido | contratado | contratar | ofrecido | cubierto | cubierta | inclin* | preferido | priorizar | priorizado | apostar | apostado | asignad* | quedado con | quedamos con | aceptado | apostamos | hemos encontrado',
    refused:
      'rechazad* | descartad* | desestimad* | denegad* | declinad* | no seleccionad* | no ha sido | no fue | rechazar | descartar | desestimar | no apto | no apta | no continúa',
    fit: 'ajusta* | ajuste* | encaja* | encaje* | corresponde* | cumple* | adecua* | adecuad* | alinea* | alinead* | coincide* | requisitos | adapta* | suficiente* | lo que buscamos | lo que estamos buscando | vacante* para | posición para | vacante que | puesto que | indicad*',
    idiom:
      'decidido no | decisión de no | optado por no | no es posible ofrecer* | no podemos ofrecer* | no será posible | respuesta negativa | noticias no son | no son buenas noticias | hasta aquí | no pudo ser | no ha podido ser | no ha sido posible | no fue posible | poner fin al proceso | fuera del proceso | te quedaste a las puertas | dar por finalizad* tu | dar por finalizad* su | no eres la persona | no es la persona | no contaremos con',
    place:
      'vacante | puesto | posición | proceso | oferta | plaza | convocatoria | búsqueda | prácticas | proceso de selección | vacantes',
    shut: 'cubiert* | cerrad* | cancelad* | suspendid* | pausad* | en pausa | congelad* | ya no está | retirad* | anulad* | detenid* | paralizad* | finalizad* | desiert* | ha concluido | cerró | eliminad* | ocupad* | cancelado por',
    freeze:
      'congelación de contrataciones | no estamos contratando | dejado de contratar | no estamos buscando | ya no estamos buscando | no tenemos vacantes | no contamos con vacantes | no disponemos de vacantes | no tenemos una vacante | no tenemos ninguna',
    regret:
      'lamentablemente | desafortunadamente | desgraciadamente | lament* | sentimos | siento | lo siento | por desgracia | pesar | tristemente',
    comfort:
      'mucho éxito | éxitos | mucha suerte | buena suerte | tu búsqueda | su búsqueda | búsqueda de empleo | base de datos | futuras oportunidades | futuros procesos | futuras vacantes | próximas oportunidades | te animamos | le animamos | gran cantidad de | gran número de | alto nivel | tras analizar | tras revisar | después de revisar | después de evaluar | decisión difícil | no ha sido fácil | agradecemos tu | agradecemos su | tiempo dedicado | trayectoria profesional',
    receipt:
      'hemos recibido | recibido tu | recibido su | recibimos | estamos revisando | revisaremos | será revisada | en revisión | nos pondremos en contacto | nos comunicaremos | te contactaremos | le contactaremos | próximos días | próximas semanas | confirmamos la recepción | acuse de recibo',
    invite:
      'invitar* | invitación | agendar | concertar | programar | coordinar | conocerte | conocerle | disponibilidad | nos gustaría',
    meeting: 'entrevista* | llamada | videollamada | reunión | conversación',
    away: 'no | lamentablemente | cancelar | reprogramar | aplazar',
    pleased: 'complace | encantados | encantadas | placer | felicidades | enhorabuena | alegra | gustaría',
    offering:
      'oferta de trabajo | oferta de empleo | oferta laboral | ofrecerte el puesto | ofrecerle el puesto | carta oferta | incorporarte | contrato | has sido seleccionad* | ha sido seleccionad* | unirte a nuestro',
    task: 'prueba técnica | evaluación | test | cuestionario | caso práctico | prueba',
    withdrawing:
      'retirar mi | retiro mi | retirar tu | retirar su | retirado tu | retirado su | has retirado | ha retirado | has desistido | desistimiento | ya no estás interesad* | ya no está interesad* | renuncio',
    answering:
      'puntos fuertes | mejorar | mejora | recomend* | aconsej* | retroalimentación | echamos en falta | faltó | consejo',
    bulk: 'newsletter | boletín | darse de baja | darte de baja | cancelar suscripción | alerta de empleo | nuevas ofertas | ofertas para ti | inscríbete | descuento | leer más | postula ahora | webinar',
    jobwords:
      'candidat* | candidatura | vacante | puesto | posición | empleo | entrevista* | selección | perfil | currículum | cv | postul* | recursos humanos | reclut* | trabajo | contrat* | equipo | prácticas',
    applied:
      'tu candidatura | su candidatura | tu postulación | su postulación | tu interés en | su interés en | interés por | has postulado | te has postulado | proceso de selección | tu solicitud de empleo | interés mostrado | tu aplicación',
    elsewhere:
      'préstamo | crédito | hipoteca | banco | seguro | siniestro | pedido | envío | paquete | reembolso | vivienda | piso | apartamento | alquiler | inquilino | visado | visa | universidad | colegio | admisión | matrícula | beca | manuscrito | artículo | ponencia | congreso | revisores | editorial | reserva | hotel | entradas | presupuesto | factura | subvención | licitación | permiso | propietario | guardería',
    notjob:
      'tu pedido | su pedido | tu manuscrito | su manuscrito | su artículo | tu ponencia | su ponencia | su préstamo | tu préstamo | solicitud de préstamo | solicitud de crédito | solicitud de visado | solicitud de visa | solicitud de beca | solicitud de admisión | solicitud de alquiler | solicitud de subvención | la beca | el piso | la vivienda | el propietario | su reserva | tu reserva | licitación | su presupuesto | el máster | plaza en el colegio | su reclamación | siniestro | la universidad',
    mine: 'mi candidatura | mi postulación | mi entrevista | me postulé',
  },
  rules: commonRules,
};
