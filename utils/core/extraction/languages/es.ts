import type { FieldWords, HintWords } from './field-words.ts';
import { lines, list } from './list.ts';

/** Spanish, of Spain and the Americas. */
export const es: FieldWords = {
  language: 'es',
  beforeCompany: lines(`
    formar|forma|hacer|ser parte del|de|parte_de equipo_de|familia|la_familia|nuestro_equipo_de|nuestro_equipo_en|
    interés en|por trabajar_en|trabajar_con|unirte_a|unirse_a|formar_parte_de|pertenecer_a|la_empresa|unirte_al_equipo_de|unirse_al_equipo_de|formar_parte_del_equipo_de
    unirte|unirse|incorporarte|incorporarse|sumarte|sumarse a|al equipo_de|
    trabajar con|en|para
    en nombre de
    equipo de recursos_humanos|selección|rrhh|talento|reclutamiento|contratación| de|en|
    proceso|procesos de selección de|en|con
    confiar|confianza en
    departamento de recursos_humanos|selección|rrhh de|en`),
  afterCompany: lines(`
    ha decidido|optado|seleccionado|recibido
    te|le agradece|informa
    no continuará|seguirá`),
  beforeEither: lines(`
    candidatura|solicitud|postulación|aplicación a|en|para|con|como
    interés en|por
    participar|participado|participación|participaste en
    postularte|postularse|postulado|postulaste|aplicar|aplicado|inscribirte|inscrito a|en|para|como
    inscripción en|a|para`),
  beforeRole: lines(`
    puesto|posición|vacante|plaza|cargo|oferta|rol|empleo|proceso|trabajo de|como|del|para|para_el_puesto_de|de_empleo_de|de_trabajo_de|
    proceso|procesos de_selección|selectivo para|de|del|| puesto_de|el_puesto_de|la_vacante_de|la_posición_de|el_cargo_de|un|una|
    candidatura|solicitud|postulación|aplicación|inscripción para|al|a|como|de|en|a_la|en_la el_puesto_de|la_posición_de|la_vacante_de|puesto_de|vacante_de|posición_de|vacante|oferta_de|oferta|plaza_de|un|una|
    selección de|para un|una|`),
  roleNouns: list('puesto posición vacante plaza cargo oferta rol empleo'),
  applicationNouns: list('candidatura solicitud postulación'),
  isRoleFirst: false,
  at: lines(`
    en
    con
    de
    para
    dentro de
    en la_empresa`),
  articles: list('el la los las un una nuestro nuestra tu su este esta empresa compañía grupo firma lo'),
  joiners: list('de del en y la el los las para e a'),
  fillers: list(
    'abierta abierto actual ofertado ofertada publicado publicada mencionado mencionada vacante disponible siguiente citado',
  ),
  titles: list(`
    ingeniero ingeniera desarrollador desarrolladora programador programadora responsable jefe jefa director directora
    asistente auxiliar administrativo administrativa administrador administradora técnico técnica consultor consultora
    analista arquitecto arquitecta contable contador contadora comercial vendedor vendedora dependiente dependienta asesor
    asesora gestor gestora becario becaria prácticas practicante pasante agente secretario secretaria enfermero enfermera
    médico médica profesor profesora docente redactor redactora diseñador diseñadora abogado abogada comprador compradora
    controlador auditor auditora conductor conductora chófer cocinero cocinera camarero camarera recepcionista empleado
    empleada operario operaria electricista mecánico mecánica formador formadora coordinador coordinadora educador
    educadora gerente encargado encargada operador operadora mozo moza limpiador limpiadora ayudante investigador
    investigadora especialista ejecutivo ejecutiva representante supervisor supervisora cajero cajera repartidor
    manager engineer developer data designer product teleoperador teleoperadora traductor traductora`),
  isCompounding: false,
  notNames: list(`
    nosotros usted ustedes tu su nuestro nuestra lamentablemente desafortunadamente gracias hola estimado estimada
    saludos atentamente tras después en el la los las un una de del y pero si que quien cual por para con como es son ha
    hemos puesto posición vacante candidatura solicitud oferta empresa selección equipo recursos humanos rrhh enero febrero
    marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre no te le lo se me nos al a este esta esto
    proceso perfil lunes martes miércoles jueves viernes asunto referencia ref interés actualización sobre estado queremos
    agradecemos cordialmente buenos días tardes entrevista respuesta confirmación nuestro`),
  teams: lines(`
    equipo de_selección|de_recursos_humanos|de_talento|
    selección
    recursos humanos
    rrhh
    departamento de_selección|de_recursos_humanos
    talento`),
  closings: lines(`
    saludos cordiales|
    un cordial|saludo|afectuoso saludo|
    cordialmente
    atentamente
    un abrazo
    reciba|recibe un_cordial_saludo|un_saludo
    muchas gracias
    gracias
    mucha suerte
    atte`),
  beforeRequisition: lines(`
    referencia|ref|oferta|vacante|código|proceso|id nº|número|n|de_la_oferta|oferta|vacante|id||
    ref
    referencia|código|id`),
  noReply: lines(`
    no respondas|responda|responder|conteste|contestes ||a|| ||este|esta|| ||correo|mensaje|email|dirección|
    por favor no responda|respondas
    buzón|dirección|correo no se_atiende|está_monitorizado|admite_respuestas|se_revisa`),
};

/** How Spanish letters tell stage and reasons. */
export const esHints: HintWords = {
  language: 'es',
  stages: {
    final: lines(`
      última|fase|ronda|etapa|entrevista ronda|final|fase|etapa|entrevista
      finalista|finalistas
      recta final`),
    interview: lines(`
      tras|después|desde|durante|gracias de|por|| la|las|tu|su|nuestra|nuestras|tus|sus|| ||reciente|última|| entrevista|entrevistas|conversación|reunión
      gracias|agradecemos * * * * entrevista|entrevistas|conversación|reunirte|reunirse
      placer|gusto|encantado|encantados conocerte|conocerle|hablar|conversar|de_conocerte|de_conocerle|entrevistarte
      entrevista que|realizada|mantenida|mantuvimos|con
      haberte|haberle conocido|entrevistado
      venir|acudir|asistir a la entrevista`),
    assessment: lines(`
      prueba|pruebas|test|evaluación|ejercicio técnica|técnicas|técnico|de_nivel|psicotécnica|psicotécnico|psicotécnicas|online|práctica
      caso práctico
      assessment`),
    screen: lines(`
      entrevista|llamada|conversación|contacto telefónica|inicial|telefónico
      primera entrevista|llamada|conversación|toma_de_contacto`),
    application: list(
      'candidatura candidaturas postulación postulaste postulado solicitud currículum cv inscripción inscrito aplicación',
    ),
  },
  reasons: {
    internal: lines(`
      candidato|candidata|promoción|persona|candidatura|movilidad interno|interna
      cubrir|cubierto|cubierta|cubierto_el_puesto internamente|de_forma_interna|con_personal_interno`),
    closed: lines(`
      puesto|vacante|proceso|posición|oferta|búsqueda|plaza se|ha|ha_sido|está|fue|queda|quedó|se_ha ||ha|sido|| cancelado|cancelada|suspendido|suspendida|cerrado|cerrada|paralizado|pausado|pausada|congelado|congelada|anulado|pospuesto
      decidido no cubrir
      ya no está|se|es disponible|abierta|va_a_cubrir|cubrirá
      en|proceso pausa|suspenso`),
    filled: lines(`
      puesto|vacante|posición|plaza ya|ha|se|fue|está ||ha|sido|está|| cubierto|cubierta|ocupado|ocupada
      ya|sido cubierta|cubierto|cubierta_por|ocupado
      seleccionado|elegido|contratado|escogido|elegida a||un|al otro|otra|otro_candidato candidato|candidata|persona|perfil
      seleccionado|elegido otro|otra|a_otro|a_otra`),
    budget: lines(`
      congelación de contrataciones|contratación
      motivos|razones|restricciones|recortes|ajustes presupuestarios|presupuestarias|económicas|económicos|corporativos|organizativos
      reestructuración|presupuesto|reorganización`),
    volume: lines(`
      gran|alto|elevado|enorme|alta|elevada|numeroso número|cantidad|volumen|demanda de|
      numerosas|muchas|muchos|cientos|gran_cantidad candidaturas|solicitudes|candidatos|postulaciones|de_candidaturas
      número|cantidad|volumen de candidaturas|solicitudes|postulaciones|candidatos|aplicaciones`),
    closer: lines(`
      se|que|perfil|perfiles|experiencia|más|mejor ajusta|ajustan|adapta|adaptan|adecua|adecuan|encaja|encajan|acerca|alineado|alineados|adecuado|adecuados|cercano|cercanos|afín|afines ||más|mejor|en_mayor_medida||
      ajusta|ajustan|adapta|adaptan|encaja|encajan|adecúa más|mejor
      más|mayor|mejor experiencia|adecuado|adecuados|ajustado|ajustados|cualificado|cualificados|idóneo|acorde|afín|encaje
      no encaja|se_ajusta|cumple|se_adapta`),
    team_fit: lines(`
      encaje|encajar cultural|con_el_equipo|en_el_equipo
      composición|equilibrio|dinámica del equipo`),
    location: lines(`
      ubicación|residencia|desplazamiento|distancia|zona|lugar|localización geográfica|de_residencia
      por|debido|residencia|ubicación a_la_ubicación|la_ubicación|la_distancia|geográfica`),
    visa: lines(`
      permiso|autorización de trabajo|residencia
      visado|visa|nacionalidad`),
    formal: lines(`
      requisitos|requisito|criterios mínimos|indispensables|imprescindibles|excluyentes|obligatorios|imprescindible|necesarios|exigidos
      titulación|título|certificación|años_de_experiencia requerida|exigida|necesaria|requerido|requeridos|
      años de experiencia`),
    salary: lines(`
      expectativas|pretensiones|aspiraciones|banda|rango|condiciones salariales|salarial|económicas|de_salario`),
    automated: lines(`
      mensaje|correo|email|respuesta|notificación automático|automática|generado_automáticamente|automatizado
      no respondas|responda|responder a_este|este|
      automáticamente`),
    agency: lines(`
      nuestro|el|mi|del cliente
      cliente ha|final`),
  },
};
