import type { LanguageRules } from '../rule.ts';
import { commonRules } from './common-rules.ts';

/** Portuguese, of Brazil and of Portugal. */
export const pt: LanguageRules = {
  code: 'pt',
  classes: {
    if: 'se | caso | no caso de | a menos que | quando houver | quando tivermos | desde que',
    unless: 'mesmo | como',
    turn: 'mas | e | porém | contudo | no entanto | por isso | pois',
    general:
      'os candidatos que | as candidaturas que | apenas os candidatos | apenas candidatos | somente os candidatos | somente candidatos | só os candidatos | todos os candidatos | cada candidato | candidaturas incompletas | aqueles que | quem não',
    neg: 'não | nenhum* | impossível | sem | nem | nunca',
    lift: 'ainda não | cada um | individualmente | a todos | você decidiu | decidiu retirar | sua decisão de | tua decisão de | feedback individual',
    act: 'prosseg* | segui* | seguir | seguirá | continuar | continuaremos | avanç* | selecionad* | selecionar | seleccionad* | escolhid* | escolher | considerad* | considerar | oferecer* | aprovad* | aprovar | contratar | contratad* | aceit* | convidar | chamar | sucesso | bem sucedid* | bem sucedida | dar continuidade | dar seguimento | dado seguimento | continuidade | seguimento | passou | passar para | passa à | próxima fase | próxima etapa | contar com | pré selecionad* | propor | fazer uma proposta | positiv* | favorável | integrar | admitid* | classificad* | adiante | em frente',
    yours:
      'sua candidatura | tua candidatura | candidatura | sua inscrição | seu perfil | teu perfil | seu currículo | teu currículo | cv | você | te | lhe | consigo | contigo | processo | processo seletivo | processo de seleção | processo de recrutamento | vaga | a vaga | esta vaga | esta oportunidade | a posição | seleção | sua experiência | tua experiência | desta vez | neste momento | suas competências | foi | sua aplicação',
    other:
      'outro candidato | outra candidata | outros candidatos | outras candidatas | outro perfil | outros perfis | outra pessoa | outras pessoas | outras candidaturas | outra candidatura | candidatos cujo* | candidatos cuja* | candidatos com | candidatos que | candidato cujo* | candidato com | candidato que | candidata com | candidata cujo* | perfis que | perfis com | perfil mais | perfis mais | candidato interno | candidata interna | internamente | alguém com | alguém que | pessoa com | pessoas com | pessoas cujo* | candidatos mais | outros profissionais | outro profissional | profissionais com',
    better:
      'melhor | mais se aproxim* | mais alinhad* | mais adequad* | mais aderent* | mais próxim* | mais ajustad* | mais se adequa* | maior aderência | mais compatív* | mais experiência',
    take: 'prosseg* | seguir | seguimos | seguiremos | decidimos | decidido | optámos | optamos | optou | optar | escolh* | escolhemos | selecionad* | selecionámos | selecionamos | avanç* | continuar | contratad* | contratar | preenchida | preferência | preferimos | priorizar | ofereci* | recaiu | aprovad* | dar continuidade | encontramos | privilegi*',
    refused:
      'rejeitad* | recusad* | reprovad* | declinad* | desclassificad* | não selecionad* | não aprovad* | não foi selecionad* | eliminad* | indeferid* | descartad* | encerrada | rejeitar | recusar',
    fit: 'adequa* | alinhad* | correspond* | compatív* | atende* | enquadra* | encaixa* | requisitos | ajusta* | aderente* | aderência | suficient* | o que procuramos | o que buscamos | vaga para | perfil ideal',
    idiom:
      'decidimos não | optamos por não | optámos por não | decisão de não | não foi desta vez | não será possível | não foi possível | não temos boas notícias | resposta negativa | encerrar o processo | encerrar sua | encerrar a sua | ficar por aqui | fora do processo | não poderemos oferecer | não podemos oferecer | não faz parte | você não foi | não foste | não fomos capazes de',
    place:
      'vaga | posição | oportunidade | processo | processo seletivo | cargo | estágio | lugar | recrutamento | anúncio | vagas | concurso',
    shut: 'preenchid* | encerrad* | cancelad* | suspens* | congelad* | pausad* | em pausa | fechad* | não está mais | já não está | retirad* | interrompid* | paralisad* | concluíd* | extint* | ocupad* | anulad*',
    freeze:
      'congelamento de contratações | congelamento de vagas | não estamos contratando | não estamos a contratar | não estamos a recrutar | deixámos de recrutar | não temos vagas | não há vagas | não temos nenhuma vaga | não dispomos de vagas | não temos uma vaga',
    regret: 'infelizmente | lament* | sentimos muito | pena | pesar | desapont* | decepcion* | tristeza',
    comfort:
      'muito sucesso | boa sorte | sucesso na | sucesso no | sua busca | tua procura | sua procura | sua carreira | jornada profissional | banco de dados | banco de talentos | base de dados | futuras oportunidades | próximas oportunidades | oportunidades futuras | futuros processos | novas oportunidades | grande número | elevado número | muitas candidaturas | análise cuidadosa | cuidadosa análise | decisão difícil | não foi fácil | agradecemos o seu | agradecemos seu | agradecemos a sua | tempo dedicado | encorajamos | continue acompanhando',
    receipt:
      'recebemos | recebida | recebido | confirmamos a receção | confirmamos o recebimento | estamos analisando | estamos a analisar | analisaremos | será analisad* | em análise | entraremos em contato | entraremos em contacto | entraremos em breve | em breve | próximos dias | próximas semanas',
    invite:
      'convidar | convite | convidamos | agendar | marcar | agende | conhecer você | conhecê lo | conhecê la | disponibilidade | gostaríamos',
    meeting: 'entrevista* | conversa | chamada | videochamada | reunião | bate papo | videoconferência',
    away: 'não | infelizmente | remarcar | adiar | cancelar',
    pleased: 'prazer | felizes | feliz | parabéns | satisfação | alegria',
    offering:
      'proposta de trabalho | proposta de emprego | oferta de emprego | carta oferta | oferecer a vaga | oferecer lhe a vaga | você foi selecionad* | foi aprovad* | contrato de trabalho | proposta salarial | foi selecionad*',
    task: 'teste técnico | teste online | avaliação | questionário | estudo de caso | desafio',
    withdrawing:
      'retirar minha | retirar a minha | retirou sua | retirou a sua | desistiu | desistência | desistir | retirada da sua | retirar a sua candidatura | não tem mais interesse',
    answering:
      'pontos fortes | melhorar | melhoria | sugerimos | aconselh* | recomend* | sentimos falta | faltou | retorno sobre a entrevista',
    bulk: 'newsletter | descadastrar | cancelar inscrição | cancelar a subscrição | alerta de vagas | novas vagas | vagas para você | vagas para ti | desconto | leia mais | saiba mais | candidate-se agora | webinar',
    jobwords:
      'candidat* | vaga | vagas | cargo | posição | emprego | entrevista* | recrut* | seleção | seletivo | currículo | cv | recursos humanos | rh | contrat* | trabalho | estágio | perfil | equipe | equipa | oportunidade',
    applied:
      'sua candidatura | tua candidatura | seu interesse em | seu interesse na | seu interesse pela | teu interesse | interesse em fazer parte | interesse demonstrado | interesse na vaga | se candidatou | candidatou se | processo seletivo | processo de recrutamento | processo de seleção | participação no processo',
    elsewhere:
      'empréstimo | crédito | financiamento | banco | seguro | sinistro | pedido | encomenda | entrega | pacote | reembolso | apartamento | arrendamento | aluguel | casa | inquilino | visto | universidade | faculdade | escola | admissão | matrícula | bolsa | manuscrito | artigo | resumo | congresso | conferência | revisores | editora | reserva | hotel | bilhetes | ingressos | orçamento | fatura | licitação | subsídio | senhorio | proprietário | creche',
    notjob:
      'seu pedido | sua encomenda | a sua encomenda | seu manuscrito | seu artigo | seu resumo | pedido de empréstimo | pedido de crédito | pedido de visto | pedido de financiamento | solicitação de crédito | bolsa de estudo* | o apartamento | senhorio | proprietário | sua reserva | licitação | concorrência pública | seu orçamento | sua proposta comercial | vaga no curso | vaga na universidade | vestibular | mestrado | vaga na creche | seu sinistro | inscrição no curso',
    mine: 'minha candidatura | me candidatei | minha entrevista',
  },
  rules: commonRules,
};
