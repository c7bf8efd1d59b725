const masculine =
  /^(?:Excmo\. )?(?:Ayuntamiento|Ajuntament|Hospital|Ministerio|Instituto|Colegio|Centro|Museo|Teatro|Banco|Grupo|Gobierno|Consejo|Cabildo|Servicio|Consorcio|Hotel|Club|Parque|Parlamento|Estudio|Bufete|Laboratorio|Departamento|Patronato|Sindicato|Tribunal|Juzgado|Congreso|Senado|Aeropuerto|Ejército|Festival|Restaurante|Taller|Complejo|Organismo|Real|Palacio|Despacho|Colectivo|Defensor)(?![\p{L}])/u;
const feminine =
  /^(?:Universidad|Universitat|Universidade|Diputación|Diputació|Junta|Generalitat|Comunidad|Fundación|Fundació|Asociación|Agencia|Cámara|Consejería|Conselleria|Clínica|Escuela|Federación|Cruz Roja|Sociedad|Embajada|Biblioteca|Xunta|Oficina|Dirección|Academia|Caja|Secretaría|Policía|Editorial|Corporación|Organización|Confederación|Residencia|Mancomunidad|Delegación|Subdelegación|Autoridad|Librería|Farmacia|Fábrica|Cooperativa|Mutua|Tesorería|Seguridad Social|Guardia Civil|Orquesta|Gerencia|Facultad|Archidiócesis|Diócesis)(?![\p{L}])/u;

/** "en Muster", "en el Ayuntamiento de Madrid", "en la Universidad de Sevilla". */
export function enCompany(company: string): string {
  if (company === '') return '';
  if (masculine.test(company)) return `en el ${company}`;
  return feminine.test(company) ? `en la ${company}` : `en ${company}`;
}
