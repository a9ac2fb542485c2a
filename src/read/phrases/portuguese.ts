import { table } from '#read/phrases/classes.ts'

/** Beyond the stock wordings of `rejection-other.ts` and `progress-other.ts`: how Portuguese mails say it politely. */
export const morePortuguese = [
  table('rejection', 'pt', [
    'não ~2 {daremos|dar|demos|haverá|vamos dar} ~3 {continuidade|seguimento|prosseguimento}',
    'não {avançará|avança|passou|passará|seguirá|seguiremos|prosseguirá|vamos avançar|iremos avançar|vamos prosseguir|será considerad*|foi possível considerar|foi selecionad*|foi aprovad*|foi escolhid*} ~3',
    '{escolher|escolhemos|escolheu|escolhido|optou por|optámos por|optamos por|preferiu|preferimos|selecionámos|selecionamos} ~1 {outra|outro|um candidato|uma candidata|alguém|um profissional|outros}',
    '{vaga|lugar|posição} ~3 {atribuída|atribuído|entregue|dada} a {outro|outra|um|uma}',
    'não {vais ser tu|foi você|será você|foi o escolhido|foi a escolhida|foi desta vez|foi dessa vez|foste}',
    '{desta|dessa} vez ~2 {não|ficou|fora}',
    '{encerramos|terminamos|encerrada|concluímos} ~2 {aqui|participação} ~2',
    'candidatura ~3 {excluída|recusada|rejeitada|indeferida}',
    '{não temos|não há|não existe*|não dispomos} ~3 {posição|vaga|oportunidade} ~4',
    '{outros|outras|outro|outra} {candidat*|finalista*|profissiona*} ~3 {demonstr*|conhecia|seguirão|maior|mais|melhor|apresent*}',
    'a outra finalista',
    'não {conseguimos|conseguiremos|pudemos|foi possível} ~3 {chamar|chegar|avançar|seguir|incluir|atender} ~3',
    '{decidiu|decidimos|decidiram} não ~1 {prosseguir|avançar|seguir|continuar|contratar} ~2',
    '{ficou|ficaste} {de fora|abaixo} ~3',
    'não ~2 {o escolhido|a escolhida|escolhido pelo|selecionado pelo}',
    'não ~1 {corresponde|reunir|reúne|atende|preenche} ~3 {requisitos|perfil|vaga}',
  ]),
  table('rejection-weak', 'pt', [
    '{maiores felicidades|boa sorte|muito sucesso|torcemos por você|sucesso na|sucesso em}',
    '{obrigado|obrigada|agradecemos|agradecer} ~5 {tempo|participação|participar|transparência|concorrer|conversa}',
    '{sinto muito|lamentamos|lamento|pena}',
    '{decisão|escolha} ~1 difícil',
    '{dessa|desta} vez',
    '{outras vagas|outras oportunidades|ano que vem|próximo ano}',
    'falta ~1 experiência ~2',
    '{por isso|pelo que|porém|contudo}',
  ]),
  table('closed', 'pt', [
    '{congelou|suspendeu|cancelou|congelámos} ~3 {contratações|vagas|vaga|recrutamento|processo}',
    '{vaga|posição} ~8 {cancelada|suspensa|preenchida|encerrada}',
  ]),
  table('talent-pool', 'pt', [
    '{comunidade|banco|base} de {talento|talentos}',
    '{guardámos|guardamos|adicionamos|incluímos} ~3 perfil ~4',
  ]),
  table('confirmation', 'pt', [
    '{currículo|candidatura|inscrição} ~1 chegou ~2',
    'acusamos ~2 {receção|recepção|recebimento}',
  ]),
  table('pending', 'pt', [
    '{segue|continua|está} em {andamento|análise|avaliação}',
    '{ainda} não ~2 {decisão|decidimos|definição}',
  ]),
  table('assessment', 'pt', ['{próximo passo|próxima etapa} ~3 {teste|desafio|avaliação}']),
  table('offer', 'pt', ['proposta de contrato', '{oferecer|oferecer-lhe} ~2 {posição|vaga|cargo}']),
  table('incomplete', 'pt', [
    '{começou|iniciou} {uma|sua|a} {candidatura|inscrição}',
    '{termine|complete|finalize|conclua} ~1 {candidatura|inscrição}',
  ]),
  table('elsewhere', 'pt', [
    '{apartamento|senhorio|inquilinos|arrendar|aluguel|imobiliária}',
    '{crédito|empréstimo|financiamento}',
    '{mestrado|universidade|licenciatura|creche|curso|escola} ~8 {admitid*|vaga|inscrição|admissão|letivo}',
    '{admitid*|vaga|inscrição|pedido} ~6 {mestrado|universidade|licenciatura|creche|bolsa|letivo}',
    '{júri|concurso de|devolução|bolsa de estudo}',
  ]),
  table('job', 'pt', [
    '{pretensão salarial|banco de talentos|comunidade de talento|gestor da vaga|teste técnico|proposta de contrato}',
    '{contratações|contratação|recrutamento|finalista|estágio}',
    '{a|da|na|à|esta|uma} {posição|vaga} ~1',
    '{inscrição|inscrições} ~6 {avançará|oportunidades|vaga|processo}',
    '{participação|candidato|etapa} ~2 processo',
    '{outro|outra|outros|outras} {perfil|perfis|candidat*|finalista}',
    'processo segue',
  ]),
]
