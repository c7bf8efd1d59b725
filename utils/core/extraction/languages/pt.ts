import type { FieldWords, HintWords } from './field-words.ts';
import { lines, list } from './list.ts';

/** Portuguese, of Portugal and Brazil. */
export const pt: FieldWords = {
  language: 'pt',
  beforeCompany: lines(`
    interesse em|na|no|pela|pelo|por trabalhar|fazer_parte|integrar|empresa|juntar_se ||na|no|com|da|do|a|à|ao|de|| ||equipe_da|equipe_do|equipa_da|equipa_do|time_da|time_do||
    fazer parte da|do|de nossa_equipe|equipe|time|equipa|| ||da|do||
    trabalhar na|no|com|conosco_na|para a|o||
    em nome da|do|de
    equipe|time|equipa da|do|de recrutamento_da|recrutamento_do|rh_da|seleção_da|
    oportunidades|vagas|carreira|vaga na|no
    processo|processos seletivo|seletivos|de_seleção|de_recrutamento da|do|na|no
    juntar se|te à|ao
    recrutamento|rh|recursos_humanos da|do`),
  afterCompany: lines(`
    decidiu|optou|agradece|selecionou|recebeu
    não dará|seguirá|irá`),
  beforeEither: lines(`
    candidatura|inscrição|aplicação à|ao|a|na|no|para|em|como|pela
    interesse na|no|em|pela|pelo
    candidatar|candidatar_se|candidatou|candidatou_se|inscrever|inscrever_se|aplicar à|ao|a|na|no|para|em|como`),
  beforeRole: lines(`
    vaga|posição|cargo|função|lugar|oportunidade|oferta|anúncio|processo|emprego de|como|para|para_a_vaga_de|para_o_cargo_de|do|da|de_emprego_de|de_emprego_para|
    processo seletivo|de_seleção|de_recrutamento para|de a_vaga_de|o_cargo_de|a_posição_de|vaga_de|a_vaga|
    candidatura|inscrição|aplicação|candidatou_se para|à|ao|a|como|na vaga_de|vaga|o_cargo_de|a_vaga_de|a_posição_de|a_função_de|posição_de|cargo_de|função_de|um|uma|
    recrutamento de|para um|uma|`),
  roleNouns: list('vaga posição cargo função oportunidade oferta'),
  applicationNouns: list('candidatura inscrição'),
  isRoleFirst: false,
  at: lines(`
    na
    no
    da
    do
    em
    junto à|da
    para a|o`),
  articles: list('o a os as um uma nossa nosso sua seu tua esta este empresa grupo companhia'),
  joiners: list('de da do em e dos das para'),
  fillers: list('aberta aberto atual divulgada anunciada mencionada referida seguinte disponível'),
  titles: list(`
    engenheiro engenheira desenvolvedor desenvolvedora programador programadora responsável chefe diretor diretora
    assistente auxiliar administrativo administrativa técnico técnica consultor consultora analista arquiteto arquiteta
    contador contadora contabilista comercial vendedor vendedora gestor gestora gerente estagiário estagiária estágio
    trainee agente secretário secretária enfermeiro enfermeira médico médica professor professora docente redator redatora
    designer advogado advogada comprador compradora controller auditor auditora motorista cozinheiro cozinheira garçom
    recepcionista operador operadora eletricista mecânico formador coordenador coordenadora educador supervisor
    supervisora encarregado ajudante pesquisador pesquisadora investigador especialista executivo representante atendente
    caixa jovem_aprendiz aprendiz líder product manager engineer developer data scientist head tester estoquista pedreiro`),
  isCompounding: false,
  notNames: list(`
    nós você vocês eu infelizmente lamentavelmente obrigado obrigada agradecemos olá prezado prezada caro cara
    atenciosamente cumprimentos após no na em o a os as um uma de do da e mas se que quem para por com como é são foi não
    vaga posição cargo candidatura oferta empresa seleção equipe equipa time recursos humanos rh janeiro fevereiro março
    abril maio junho julho agosto setembro outubro novembro dezembro ao à este esta sua seu nosso nossa perfil processo
    seletivo segunda terça quarta quinta sexta assunto referência ref interesse atualização sobre neste nesta bom dia
    entrevista resposta resultado`),
  teams: lines(`
    equipe|equipa|time de_recrutamento|de_seleção|de_rh|de_talentos|
    recursos humanos
    rh
    recrutamento
    talentos`),
  closings: lines(`
    atenciosamente
    cordialmente
    com os melhores cumprimentos
    melhores cumprimentos
    os melhores cumprimentos
    cumprimentos
    abraço|abraços
    um abraço
    att|atte
    obrigado|obrigada
    boa sorte
    grato|grata|gratos`),
  beforeRequisition: lines(`
    referência|ref|vaga|código|processo|oferta|id n|nº|número|da_vaga|vaga|id||
    ref
    referência|código|id`),
  noReply: lines(`
    não responda|responder|respondas ||a|| ||este|esta|| ||e-mail|email|mensagem|
    favor não responder
    caixa|endereço|e-mail não monitorada|é_monitorada|é_monitorado|recebe_respostas`),
};

/** How Portuguese letters tell stage and reasons. */
export const ptHints: HintWords = {
  language: 'pt',
  stages: {
    final: lines(`
      última|fase|etapa|entrevista fase|etapa|entrevista|final
      finalista|finalistas`),
    interview: lines(`
      após|depois|durante|na|pela|na_sequência da|de|| ||sua|tua|nossa|última|| entrevista|entrevistas|conversa|reunião
      obrigado|obrigada|agradecemos * * * * entrevista|entrevistas|conversa
      prazer|gosto conhecer|conversar|em_conhecer|em_conversar|de_conhecer|te_conhecer|conhecê_lo|conhecê_la
      entrevista realizada|com|que
      participar|participação|participado da|na|em entrevista|entrevistas`),
    assessment: lines(`
      teste|testes|prova|avaliação|desafio|exercício técnico|técnica|técnicos|online|prático|prática|psicotécnico
      estudo de caso
      assessment`),
    screen: lines(`
      entrevista|conversa|contato|contacto|chamada telefónica|telefônica|inicial|telefónico|telefônico
      primeira entrevista|conversa|chamada
      triagem`),
    application: list('candidatura candidaturas inscrição candidatou currículo cv aplicação'),
  },
  reasons: {
    internal: lines(`
      candidato|candidata|recrutamento|promoção|colaborador|movimentação|seleção interno|interna
      preenchida|preenchido internamente`),
    closed: lines(`
      vaga|processo|posição|recrutamento|cargo|oportunidade foi|está|não|encontra_se|foi_temporariamente ||está|mais|| cancelada|cancelado|suspensa|suspenso|encerrada|encerrado|congelada|congelado|fechada|pausada|pausado|disponível|aberta
      decidimos|decidido não preencher|avançar_com_a_vaga
      não está mais disponível|aberta`),
    filled: lines(`
      vaga|posição|cargo|lugar foi|já|está ||foi|já|está|| preenchida|preenchido|ocupada|ocupado
      já foi|está preenchida|preenchido
      selecionamos|escolhemos|contratamos|selecionado|escolhido outro|outra|um_outro|um outro_candidato|candidato|candidata|pessoa|perfil`),
    budget: lines(`
      congelamento de|das|nas contratações|vagas
      motivos|razões|restrições|questões orçamentais|orçamentárias|financeiras|internas|econômicas|organizacionais
      reestruturação|orçamento|reorganização`),
    volume: lines(`
      grande|elevado|alto|enorme número|quantidade|volume|procura de|
      muitas|inúmeras|várias|diversas candidaturas|inscrições
      número|quantidade|volume de candidaturas|candidatos|inscrições|inscritos`),
    closer: lines(`
      mais|melhor|maior alinhado|alinhados|adequado|adequados|aderente|aderentes|próximo|próximos|aderência|compatível|compatíveis|experiência|qualificado|qualificados|ajustado
      se adequa|adequam|ajusta|enquadra|encaixa|enquadram mais|melhor
      adequa|adequam|enquadra|encaixa|correspondem|corresponde melhor|mais
      não corresponde|se_enquadra|atende|está_alinhado`),
    team_fit: lines(`
      fit cultural
      composição|equilíbrio|dinâmica da equipa|equipe`),
    location: lines(`
      localização|residência|distância|deslocamento|localidade geográfica|
      local de residência`),
    visa: lines(`
      autorização|permissão|visto de trabalho|residência
      visto|nacionalidade`),
    formal: lines(`
      requisitos|critérios|requisito mínimos|obrigatórios|exigidos|essenciais|obrigatório
      formação|certificação|diploma|graduação exigida|obrigatória|requerida|necessária
      anos de experiência`),
    salary: lines(`
      pretensão|expectativa|expectativas|pretensões|faixa salarial|salariais`),
    automated: lines(`
      mensagem|email|e-mail|resposta|notificação automática|automático|gerada_automaticamente|gerado_automaticamente
      não responda|responder ||a|| ||este|esta||
      automaticamente`),
    agency: lines(`
      nosso|o|do cliente
      cliente optou|decidiu|final`),
  },
};
