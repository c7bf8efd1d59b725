import type { Wording } from './wording.ts';

export const pt: Wording = {
  language: 'pt',
  subjects: [
    'Sua candidatura',
    'Processo seletivo: analista financeiro',
    'A sua candidatura',
    'Retorno da entrevista',
    '',
  ],
  openings: [
    'Olá, Alex,\n\nAgradecemos o seu interesse na vaga de analista financeiro.',
    'Prezada Sra. Lima,\n\nObrigado pela participação no nosso processo seletivo.',
    'Bom dia,\n\nObrigada pelo tempo dedicado à entrevista da semana passada.',
  ],
  noes: [
    'Infelizmente, decidimos não prosseguir com a sua candidatura.',
    'Optámos por avançar com outros candidatos.',
    'Informamos que você não foi selecionado para a próxima etapa.',
    'O seu perfil não corresponde ao que procuramos neste momento.',
    'A vaga já foi preenchida.',
    'Lamentamos informar que a sua candidatura não foi aprovada.',
    'O processo seletivo foi cancelado.',
    'Escolhemos um candidato com mais experiência.',
    'Não poderemos oferecer a posição neste momento.',
    'A nossa escolha recaiu sobre outra pessoa.',
    'Não daremos continuidade ao processo com você.',
    'Desta vez não foi possível avançar contigo para a próxima fase.',
    'Sua candidatura foi recusada.',
  ],
  closings: [
    'Desejamos muito sucesso na sua carreira.\n\nAtenciosamente,\nRecursos Humanos',
    'Seu currículo ficará em nosso banco de talentos.\n\nAbraço,\nMarina',
    'Obrigado mais uma vez.\n\nEquipa de recrutamento',
  ],
  others: [
    'Recebemos a sua candidatura e entraremos em contato em breve.',
    'Caso não receba resposta em 30 dias, considere que não foi selecionado.',
    'Se o seu perfil for compatível, entraremos em contacto.',
    'Gostaríamos de convidar você para uma entrevista na terça às 10h.',
    'É com prazer que oferecemos a vaga. Segue a proposta de trabalho.',
    'Infelizmente precisamos remarcar a entrevista para quinta.',
    'O processo está demorando e ainda não temos uma decisão.',
  ],
  traps: [
    'Seu pedido 441 # Infelizmente precisamos cancelar o seu pedido porque o produto não está mais disponível.',
    'Crédito # Lamentamos informar que o seu pedido de empréstimo foi recusado. Seu banco',
    'Apartamento # O proprietário escolheu outra pessoa para o apartamento. Boa sorte na sua busca.',
    'Seu artigo # O comitê não aceitou o seu artigo para o congresso.',
    'Desistência # Bom dia, gostaria de retirar a minha candidatura, pois aceitei outra proposta.',
  ],
};
