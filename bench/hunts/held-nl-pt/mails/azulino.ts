import { letter } from '../../../../demo/source/mail.ts'
import { hireVue, lever } from '../../source/systems.ts'
import { automaticNo } from '../../truth-types.ts'
import { story } from '../cast.ts'

export function azulinoStory() {
  const s = story('azulino', 'pt')
  const system = lever('Azulino')
  s.got(
    'confirmation',
    '2026-03-05T18:20+00:00',
    system,
    'Obrigado pela tua candidatura à Azulino',
    letter`
    Olá Tiago,

    Recebemos a tua candidatura para FP&A Manager. A nossa equipa vai analisá-la e, caso o teu perfil avance, entraremos em
    contacto contigo.

    Equipa Azulino
  `,
  )
  s.got(
    'assessment',
    '2026-03-11T09:00+00:00',
    hireVue('Azulino'),
    'Convite para entrevista em vídeo – Azulino',
    letter`
    Olá Tiago,

    A Azulino convida-te a gravar uma entrevista em vídeo para a vaga de FP&A Manager. São cinco perguntas e podes responder
    quando quiseres até 18 de março.

    Começar
  `,
  )
  s.got(
    'assessment',
    '2026-03-16T22:31+00:00',
    hireVue('Azulino'),
    'Entrevista concluída',
    letter`
    Olá Tiago,

    Concluíste a tua entrevista em vídeo para a Azulino. As respostas foram enviadas.
  `,
  )
  const no = s.got(
    'rejection',
    '2026-03-27T10:00+00:00',
    system,
    'Atualização da tua candidatura',
    letter`
    Olá Tiago,

    Agradecemos o tempo que dedicaste ao nosso processo para FP&A Manager. Infelizmente, decidimos não avançar com a tua
    candidatura nesta fase. Guardaremos os teus dados para futuras oportunidades.

    Desejamos-te muito sucesso.

    Equipa Azulino
  `,
  )
  return s.told({
    company: 'Azulino',
    role: 'FP&A Manager',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-03-05',
    closedOn: '2026-03-27',
    no: automaticNo(no.name, 'none'),
  })
}
