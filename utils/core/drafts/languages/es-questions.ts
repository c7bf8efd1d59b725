import type { QuestionId } from '../question-bank.ts';

export const questions: Readonly<Record<QuestionId, readonly string[]>> = {
  cv_section: [
    '¿Qué parte de mi currículum <reforzaría|reforzarías> primero?',
    'Si hubiera que cambiar una sola cosa de mi currículum, ¿cuál sería?',
  ],
  cv_hard_to_see: ['¿Había en mi candidatura algún dato difícil de encontrar?'],
  requirement_furthest: [
    '¿De qué requisito del puesto quedó más lejos mi perfil?',
    '¿Cuál de los requisitos del anuncio debería mostrar con más claridad?',
  ],
  requirement_closest_call: ['¿Qué requisito me faltó por poco?', '¿Qué requisito cumplí casi, pero no del todo?'],
  level_right: [
    '¿Es este el nivel adecuado para mi experiencia, o convendría buscar un escalón más abajo o más arriba?',
    '¿Encaja hoy un puesto de este nivel con mi experiencia?',
  ],
  other_openings: ['¿Puedo presentarme a otras vacantes de <su|vuestra> organización que encajen con mi trayectoria?'],
  background_unclear: [
    '¿Hubo algo poco claro en mi forma de explicar mi trayectoria?',
    '¿Qué parte de mi trayectoria podría explicar con más sencillez?',
  ],
  prepare_better: [
    '¿Qué <prepararía|prepararías> de otra manera en mi lugar?',
    '¿Qué podría preparar mejor la próxima vez?',
  ],
  area_to_work_on: ['¿En qué punto debería trabajar primero?', '¿Qué me convendría practicar un poco más?'],
  strength_and_area: ['¿Qué hice bien y qué debería trabajar?'],
  strength_to_keep: [
    '¿Qué debería mantener tal como está?',
    '¿Qué punto fuerte <notó|notaste> en el que pueda apoyarme?',
  ],
  answer_more: [
    '¿A cuál de mis respuestas le faltó un ejemplo más claro?',
    '¿En qué momento <le|te> habría gustado que contara más?',
  ],
  skill_more: [
    '¿Qué habilidad debería mostrar de forma más convincente?',
    '¿Qué habilidad <le|te> habría gustado ver con más detalle?',
  ],
  task_part: [
    '¿Qué parte de la prueba era la más importante para <ustedes|vosotros>?',
    '¿Qué parte de mi solución <haría|harías> de otra manera?',
  ],
  task_standard: ['¿Qué le faltó todavía a mi trabajo?', '¿Qué habría contenido una solución más sólida?'],
  task_habit: [
    '¿Hay algún recurso o hábito que me <recomendaría|recomendarías>?',
    '¿Qué <practicaría|practicarías> primero en mi lugar?',
  ],
  final_tipped: [
    '¿Qué inclinó la balanza al final, si <puede|puedes> decirlo?',
    '¿Qué punto pesó más en la última ronda?',
  ],
  final_next_time: [
    '¿Qué debería aportar para que salga bien la próxima vez?',
    '¿Qué debería poder mostrar si nos vemos de nuevo dentro de un año?',
  ],
  internal_build: [
    '¿Qué habilidad debería desarrollar antes de la próxima vacante de este tipo?',
    '¿Qué experiencia debería reunir aquí antes de volver a presentarme?',
  ],
  internal_learn_from: ['¿Hay aquí alguien de quien pueda aprender?', '¿En el trabajo de quién podría fijarme aquí?'],
  internal_time: ['¿Podríamos encontrar quince minutos en las próximas semanas para hablarlo?'],
  internal_show: ['¿Cómo podría mostrar en mi trabajo actual que puedo dar ese paso?'],
  agency_client: [
    '¿Qué dijo el cliente, palabra por palabra si <puede|puedes> compartirlo?',
    '¿Con qué palabras explicó el cliente la decisión?',
  ],
  agency_brief: [
    '¿En qué se apartaba mi perfil de lo que pedía el cliente?',
    '¿Qué punto de lo que pedía el cliente no cubrí?',
  ],
  agency_change: [
    '¿Qué debería cambiar antes de que <vuelva|vuelvas> a presentarme?',
    '¿Qué <cambiaría|cambiarías> en mi forma de presentarme?',
  ],
  agency_roles: ['¿Para qué puestos me <ve|ves> en este momento?'],
  second_area: [
    '¿En qué me convendría trabajar antes que nada?',
    'Si solo pudiera mejorar una cosa, ¿cuál debería ser?',
  ],
  second_level: [
    '¿Encaja ya un puesto así con mi experiencia, o debería buscar un escalón más abajo o un puesto cercano?',
    'Desde <su|tu> punto de vista, ¿qué nivel encaja hoy con mi experiencia?',
  ],
  second_requirement: ['¿En qué requisito estaba la diferencia?', '¿Qué punto del anuncio cumplía menos mi perfil?'],
  second_example: [
    '¿Hubo algún momento en el que otra respuesta habría ayudado?',
    '¿Cuál de mis respuestas podría haber sido mejor?',
  ],
  second_step: ['¿Cuál sería un buen primer paso antes de volver a presentarme a un puesto así?'],
  second_task: ['¿Qué parte de mi prueba debería haber sido distinta?'],
  theme_past_role: ['¿Quedó claro cuál fue mi parte en mi último puesto?'],
  theme_self_promo: ['¿Mostré con suficiente claridad los resultados de mi trabajo?'],
  theme_over_rehearsed: ['¿Sonaron naturales mis respuestas, o más bien aprendidas de memoria?'],
  theme_under_prepared: ['¿En qué tema <esperaba|esperabas> más preparación por mi parte?'],
  theme_oversold_cv: ['¿Había en mi currículum algún punto en el que hacía falta más profundidad?'],
  theme_structure: ['¿Fueron mis respuestas lo bastante breves y claras?'],
  theme_depth: ['¿En qué tema debería profundizar primero?'],
  theme_level: ['¿Qué nivel encajaría mejor con mi experiencia en este momento?'],
  theme_domain: ['¿Cuánta experiencia en <su|vuestro> sector haría falta para un puesto así?'],
  theme_motivation: ['¿Quedó claro por qué quería trabajar con <ustedes|vosotros>?'],
  theme_communication: ['¿Hubo algún momento en el que pude haberme expresado con más claridad?'],
  theme_teamwork: ['¿Mis ejemplos dijeron lo suficiente sobre cómo trabajo con otras personas?'],
  theme_logistics: ['¿Influyeron el lugar, el horario o la fecha de inicio?'],
  theme_assessment: ['¿Qué debería practicar antes de la próxima prueba de este tipo?'],
};
