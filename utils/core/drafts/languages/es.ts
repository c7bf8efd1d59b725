import type { Values } from '../template.ts';
import type { Wordings } from '../wordings.ts';
import { enCompany } from './es-company.ts';
import { questions } from './es-questions.ts';

// No adjective or participle agrees with the writer or the reader: it would tell a gender.
export const es: Wordings = {
  greeting: {
    formal: {
      plain: '[Hola, {first}|Hola]:',
      warm: '[Hola, {first}|Hola]:',
      formal: '[A la atención de {full}|A la atención del equipo de selección]:',
    },
    informal: {
      plain: '[Hola, {first}|Hola]:',
      warm: '[Hola, {first}|Hola]:',
      formal: '[Hola, {first}|Hola]:',
    },
  },
  signOff: {
    plain: ['Un saludo,', 'Saludos,'],
    warm: ['Un saludo cordial,', 'Con mis mejores deseos,'],
    formal: ['Atentamente,', '<Reciba|Recibe> un cordial saludo,'],
  },
  subject: 'Mi candidatura[ al puesto de {role}][ {at_company}]',
  opening: {
    application: {
      any: [
        'Gracias por <su|tu> respuesta a mi candidatura[ al puesto de {role}][ {at_company}].',
        'Gracias por informarme sobre el puesto[ de {role}][ {at_company}].',
        'He leído <su|tu> mensaje sobre el puesto[ de {role}][ {at_company}] y <se|te> lo agradezco.',
        'Gracias por decirme cómo ha quedado mi candidatura[ al puesto de {role}][ {at_company}].',
      ],
      warm: [
        'Gracias por <tomarse|tomarte> el tiempo de responder a mi candidatura[ al puesto de {role}][ {at_company}].',
      ],
      formal: ['<Le|Te> agradezco la respuesta a mi candidatura[ al puesto de {role}][ {at_company}].'],
    },
    screen: {
      any: [
        'Gracias por nuestra primera conversación sobre el puesto[ de {role}][ {at_company}] y por comunicarme el resultado.',
        'Gracias por <su|tu> mensaje y por dedicar tiempo a una primera conversación sobre el puesto[ de {role}][ {at_company}].',
        'Gracias por responderme después de nuestra primera conversación sobre el puesto[ de {role}][ {at_company}].',
      ],
      warm: [
        'Gracias por <su|tu> respuesta; me gustó mucho nuestra primera conversación sobre el puesto[ de {role}][ {at_company}].',
      ],
      formal: [
        '<Le|Te> agradezco la respuesta tras nuestra primera conversación sobre el puesto[ de {role}][ {at_company}].',
      ],
    },
    assessment: {
      any: [
        'Gracias por <su|tu> respuesta y por el tiempo dedicado a mi prueba[ para el puesto de {role}][ {at_company}].',
        'Gracias por <su|tu> mensaje sobre el puesto[ de {role}][ {at_company}] y por revisar la prueba que envié.',
        'Gracias por mirar con detalle mi prueba[ para el puesto de {role}][ {at_company}] y por comunicarme el resultado.',
      ],
      warm: [
        'Gracias por <su|tu> respuesta; me gustó trabajar en la prueba[ para el puesto de {role}][ {at_company}].',
      ],
      formal: ['<Le|Te> agradezco la revisión de mi prueba[ para el puesto de {role}][ {at_company}] y la respuesta.'],
    },
    interview: {
      any: [
        'Gracias por <su|tu> respuesta y por el tiempo dedicado a hablar sobre el puesto[ de {role}][ {at_company}].',
        'Gracias por <su|tu> mensaje y por el tiempo dedicado a entrevistarme[ para el puesto de {role}][ {at_company}].',
        'Gracias por comunicarme la decisión después de hablar conmigo sobre el puesto[ de {role}][ {at_company}].',
      ],
      warm: ['Gracias por <su|tu> respuesta; me gustó mucho conversar sobre el puesto[ de {role}][ {at_company}].'],
      formal: [
        '<Le|Te> agradezco la respuesta y la oportunidad de conversar sobre el puesto[ de {role}][ {at_company}].',
      ],
    },
    final: {
      any: [
        'Gracias por <su|tu> respuesta y por llevarme hasta la última ronda[ para el puesto de {role}][ {at_company}].',
        'Gracias por <su|tu> mensaje y por todo el tiempo que me dio el equipo hasta la fase final[ para el puesto de {role}][ {at_company}].',
        'Gracias por <su|tu> mensaje tras la última ronda[ para el puesto de {role}][ {at_company}] y por todo el tiempo dedicado hasta entonces.',
      ],
      warm: [
        'Gracias por decírmelo; fue un placer conocer al equipo de camino a la última ronda[ para el puesto de {role}][ {at_company}].',
      ],
      formal: [
        '<Le|Te> agradezco la respuesta tras la fase final[ para el puesto de {role}][ {at_company}] y el tiempo que me dedicó el equipo.',
      ],
    },
    unknown: {
      any: [
        'Gracias por <su|tu> respuesta sobre el puesto[ de {role}][ {at_company}].',
        'Gracias por <su|tu> mensaje acerca de mi candidatura[ al puesto de {role}][ {at_company}].',
        'Gracias por comunicarme la decisión sobre el puesto[ de {role}][ {at_company}].',
      ],
      warm: ['Gracias por dedicar un momento a responderme sobre el puesto[ de {role}][ {at_company}].'],
      formal: ['<Le|Te> agradezco la respuesta sobre el puesto[ de {role}][ {at_company}].'],
    },
    internal: {
      any: [
        'Gracias por comunicarme la decisión sobre el puesto[ de {role}] y por tener en cuenta mi candidatura.',
        'Gracias por <su|tu> respuesta sobre la vacante interna[ de {role}] y por revisar mi candidatura.',
        'Gracias por informarme de lo decidido sobre la vacante interna[ de {role}].',
      ],
      warm: [
        'Gracias de verdad por contarme la decisión sobre el puesto[ de {role}] y por el tiempo dedicado a mi candidatura.',
      ],
      formal: ['<Le|Te> agradezco la respuesta sobre la vacante interna[ de {role}].'],
    },
    agency: {
      any: [
        'Gracias por transmitirme la decisión sobre el puesto[ de {role}][ {at_company}] y por presentar mi candidatura.',
        'Gracias por <su|tu> mensaje sobre lo decidido para el puesto[ de {role}][ {at_company}].',
        'Gracias por avisarme del resultado para el puesto[ de {role}][ {at_company}].',
      ],
      warm: ['Gracias por apoyar mi candidatura al puesto[ de {role}][ {at_company}] y por contarme cómo terminó.'],
      formal: [
        '<Le|Te> agradezco que me <haya|hayas> transmitido la decisión sobre el puesto[ de {role}][ {at_company}].',
      ],
    },
  },
  accept: {
    any: [
      'Entiendo y respeto la decisión.',
      'Acepto la decisión y sé que algo así no se decide fácilmente.',
      'Tengo clara la decisión y la respeto.',
    ],
    plain: ['La decisión me queda clara y no quiero volver sobre ella.'],
    warm: ['Es un puesto que me habría gustado, y respeto plenamente la decisión.'],
    formal: ['Respeto plenamente la decisión tomada.'],
  },
  strength: {
    any: [
      'De todo ello me llevo una cosa: {strength}.',
      'En esto me gustaría apoyarme: {strength}.',
      'Algo que voy a conservar: {strength}.',
    ],
  },
  why: {
    any: [
      'Quisiera hacerlo mejor la próxima vez, y una mirada de fuera ayuda más que las suposiciones.',
      'Para preparar bien lo que viene, <su|tu> opinión me sería muy valiosa.',
      'Intento aprender algo de cada candidatura.',
    ],
    plain: ['Quiero mejorar para mis próximas candidaturas.'],
    warm: ['Me gustaría aprender de esta experiencia, y <su|tu> opinión me ayudaría mucho.'],
    formal: ['Deseo que esta experiencia me sirva para mis próximas candidaturas.'],
  },
  leadOne: {
    any: [
      'Si <tiene|tienes> un minuto, esta es mi pregunta:',
      'Una pregunta breve, si me lo <permite|permites>:',
      'Con una sola línea sobre esto ya me basta:',
    ],
    formal: ['<Le|Te> agradecería una respuesta breve a una pregunta:'],
  },
  leadMany: {
    any: [
      'Con una línea sobre cualquiera de estos puntos ya me basta:',
      'Si <tiene|tienes> unos minutos, me ayudaría una respuesta breve a estas preguntas:',
      'Estos son los puntos sobre los que tengo dudas:',
    ],
    formal: ['<Le|Te> agradecería una respuesta breve a alguna de estas preguntas:'],
  },
  wayOut: {
    any: [
      'Si <prefiere|prefieres> no comentarlo, o no <puede|puedes>, lo entiendo perfectamente.',
      'Si no es posible por <su|tu> parte, no pasa nada, y no hace falta respuesta.',
      'Si no hay tiempo o espacio para comentarios, no hay ningún problema.',
    ],
    warm: ['Y si no <puede|puedes> decir más, no <se preocupe|te preocupes>: lo comprenderé.'],
    formal: ['Si <sus|vuestras> normas no lo permiten, lo comprenderé, por supuesto.'],
  },
  call: {
    any: [
      'Bastan unas palabras por correo, y una llamada de cinco minutos me va igual de bien.',
      'Si es más fácil hablarlo, puedo llamar cinco minutos cuando convenga.',
      'Con dos líneas es suficiente, o con una llamada breve cuando <le|te> venga bien.',
    ],
  },
  wish: {
    any: [
      '<Le|Te> deseo todo lo mejor, también al equipo.',
      'Espero que todo vaya bien por <su|tu> parte.',
      'Espero que lo que viene salga muy bien, también para el equipo.',
    ],
    formal: ['<Le|Te> deseo mucho éxito, al igual que a todo el equipo.'],
  },
  specific: {
    opening: {
      any: [
        'Gracias por contestarme sobre el puesto[ de {role}][ {at_company}]; no es algo que haga todo el mundo.',
        'Gracias por <su|tu> respuesta a mi pregunta sobre el puesto[ de {role}][ {at_company}].',
        'Gracias por volver a escribirme acerca de mi candidatura[ al puesto de {role}][ {at_company}].',
      ],
      warm: [
        'Gracias de verdad por <tomarse|tomarte> la molestia de contestarme sobre el puesto[ de {role}][ {at_company}].',
      ],
      formal: ['<Le|Te> agradezco <su|tu> respuesta acerca del puesto[ de {role}][ {at_company}].'],
    },
    phrase: {
      any: [
        '<Me escribió|Me escribiste>: «{phrase}».',
        'Una frase se me ha quedado grabada: «{phrase}».',
        'En <su|tu> respuesta leí: «{phrase}».',
      ],
    },
    why: {
      any: [
        'La decisión sigue siendo la que es, por supuesto; solo quiero trabajar en lo que de verdad hace falta.',
        'No pido que se revise la decisión, solo saber dónde será más útil mi esfuerzo ahora.',
        'No quiero reabrir nada; una indicación algo más concreta me ayudaría a elegir qué practicar.',
        'Todavía no sé qué cambiar primero, y solo por eso escribo otra vez.',
      ],
    },
    leadOne: {
      any: [
        'Me gustaría precisar una sola cosa:',
        'Esta es, pues, mi única pregunta:',
        'Una última pregunta, más concreta:',
      ],
    },
    leadMany: {
      any: [
        'Me gustaría preguntar algo más concreto, y con una de las dos respuestas basta:',
        'Dos preguntas más concretas, y cualquier respuesta me ayudaría:',
        'Una palabra sobre uno de estos puntos sería suficiente:',
      ],
    },
    wayOut: {
      any: [
        'Si no hay nada que añadir, está bien así, y no volveré a preguntar.',
        'Si no <puede|puedes> decir más, lo entiendo y lo dejaré aquí.',
        'Si <prefiere|prefieres> no entrar en detalles, lo acepto con gusto.',
      ],
    },
  },
  thanks: {
    opening: {
      any: [
        'Gracias por <sus|tus> comentarios sobre mi candidatura[ al puesto de {role}][ {at_company}]; sé que darlos lleva tiempo y algo de valor.',
        'Gracias por hablarme con tanta franqueza sobre el puesto[ de {role}][ {at_company}]; comentarios así son poco frecuentes.',
        'Me alegra mucho haber recibido <sus|tus> comentarios sobre el puesto[ de {role}][ {at_company}], y <se|te> los agradezco de verdad.',
      ],
      warm: [
        'Gracias de corazón por <sus|tus> comentarios sobre el puesto[ de {role}][ {at_company}]; ha sido un gesto muy amable.',
      ],
      formal: [
        '<Le|Te> agradezco los comentarios sobre mi candidatura[ al puesto de {role}][ {at_company}] y el cuidado puesto en ellos.',
      ],
    },
    taken: {
      any: [
        'Lo que me llevo sobre todo de ellos: {taken}.',
        'El punto que más me ayuda de todo ello: {taken}.',
        'De ellos me quedo con esto: {taken}.',
      ],
    },
    takenUnknown: {
      any: [
        'Me muestran algo que desde mi lugar no podía ver.',
        'Me dan un punto de partida claro, y eso vale mucho.',
        'Me ayudan a entender qué impresión doy desde fuera.',
      ],
    },
    more: {
      any: [
        'No siempre es fácil de oír, y aun así prefiero saberlo.',
        'Es mejor saberlo ahora que después de la próxima entrevista.',
        'Incluso lo menos agradable me resulta útil para seguir adelante.',
      ],
    },
    plan: {
      any: [
        'Antes de mi próxima entrevista voy a trabajar en ello, paso a paso, y ya sé por dónde empezar.',
        'Lo he anotado, con un paso concreto para las próximas semanas, para que no se quede en una buena intención.',
        'Mi siguiente paso es practicar justo esto, para tenerlo presente cuando lo necesite en la próxima entrevista.',
      ],
    },
    planOfStrength: {
      any: [
        'Es bueno saber en qué puedo apoyarme, y lo tendré en cuenta al preparar mi próxima entrevista.',
        'Lo he anotado, para no perderlo de vista cuando prepare la próxima entrevista.',
        'Me da confianza para lo que viene, y me apoyaré en ello en mi próxima candidatura.',
      ],
    },
    planOfEither: {
      any: [
        'Lo he anotado, y lo volveré a leer con calma cuando prepare mi próxima entrevista.',
        'Lo tendré en cuenta en mis próximas candidaturas, y lo repasaré antes de la próxima entrevista.',
        'Lo tendré delante cuando prepare lo que viene, para que no se me olvide después.',
      ],
    },
    moreOfEither: {
      any: [
        'Desde dentro es difícil de juzgar, así que me ayuda mucho oírlo de <su|tu> parte.',
        'Prefiero saberlo ahora que después de la próxima entrevista, y <se|te> lo agradezco.',
        'Por mi cuenta no lo habría visto con tanta claridad como ahora.',
      ],
    },
    touch: {
      any: [
        'Si algún día surge un puesto parecido, me alegrará tener noticias.',
        'Si volvemos a coincidir, contaré con gusto cómo me fue.',
        'Me gustaría mantener el contacto, y deseo todo lo mejor a todo el equipo.',
      ],
    },
  },
  keepInTouch: {
    opening: {
      any: [
        'Gracias de nuevo por <su|tu> mensaje y por el tiempo dedicado a mi candidatura[ al puesto de {role}][ {at_company}].',
        'Gracias una vez más por contarme cómo quedó mi candidatura[ al puesto de {role}][ {at_company}].',
        'Gracias de nuevo por <su|tu> mensaje sobre el puesto[ de {role}][ {at_company}]; me gustaría mantener el contacto.',
      ],
      formal: [
        '<Le|Te> agradezco una vez más <su|tu> mensaje y que se tuviera en cuenta mi candidatura[ al puesto de {role}][ {at_company}].',
      ],
    },
    interest: {
      any: [
        'Me siguen interesando puestos parecidos, en el mismo equipo o en otro cercano.',
        'Un puesto así, u otro cercano, me seguiría interesando en el futuro.',
        'Si más adelante se abre algo parecido, me alegraría que <pensara|pensaras> en mí.',
      ],
    },
    permission: {
      any: [
        '¿<Le|Te> parece bien que vuelva a escribir dentro de unos seis meses, por si algo ha cambiado?',
        '¿Puedo enviar<le|te> un mensaje breve dentro de unos meses para saber si algo ha cambiado?',
        '¿Estaría bien que preguntara de nuevo dentro de medio año, con un mensaje breve?',
      ],
    },
    connect: {
      any: [
        'También podemos seguir en contacto en una red profesional, si <usa|usas> alguna.',
        'Si <usa|usas> una red profesional, me encantaría conectar por allí.',
        'Mientras tanto, se me puede escribir a esta dirección en cualquier momento.',
      ],
    },
  },
  thanksOnly: {
    any: [
      'Gracias por <su|tu> respuesta sobre el puesto[ de {role}][ {at_company}] y por el tiempo dedicado a mi candidatura.\n<Le|Te> deseo todo lo mejor, también al equipo.',
      'Gracias por <su|tu> mensaje sobre el puesto[ de {role}][ {at_company}]; respeto la decisión.\nMis mejores deseos para todo el equipo.',
      'Gracias por comunicarme la decisión sobre el puesto[ de {role}][ {at_company}].\nGracias también por el tiempo, y mucha suerte con lo que viene.',
    ],
    formal: [
      '<Le|Te> agradezco la respuesta sobre el puesto[ de {role}][ {at_company}] y la revisión de mi candidatura.\n<Le|Te> deseo mucho éxito, al igual que a todo el equipo.',
    ],
  },
  nudge: {
    any: [
      'Hace unos días <le|te> pedí comentarios sobre el puesto[ de {role}][ {at_company}]; una o dos líneas todavía me ayudarían.\nSi no es posible, está bien así, y no volveré a preguntar.',
      'Quizá mi pregunta sobre el puesto[ de {role}][ {at_company}] se haya perdido entre otros mensajes, así que la envío una vez más.\nSi no es posible responder, no pasa nada, y lo dejaré ahí.',
      'Este es un recordatorio breve y único de mi petición de comentarios sobre el puesto[ de {role}][ {at_company}].\nSi <tiene|tienes> un minuto, <le|te> agradecería unas palabras; si no, lo entiendo.',
    ],
    formal: [
      'Me permito recordar mi petición de comentarios sobre el puesto[ de {role}][ {at_company}].\nSi no fuera posible, lo comprenderé y no insistiré.',
    ],
  },
  quotes: ['«', '»'],
  questions,
  derive: ({ company = '' }: Values): Values => ({ at_company: enCompany(company) }),
};
