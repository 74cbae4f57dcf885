import type { SameAs } from '../catalogue.js';
import type { PROJECT_VALUES as ENGLISH } from '../en/project-values.js';

export const PROJECT_VALUES: SameAs<typeof ENGLISH> = {
  'value.hash': '64 таңба: цифрлар мен a–f әріптері',
  'value.release': 'шығарылым қалтасы, мысалы 2026-11-22 немесе 2026-11-22-2',
  'value.printed-file': 'файл, мысалы posters/rights-a4.pdf',
  'value.country': 'екі бас әріппен жазылған ел (ISO 3166), мысалы "KZ"',
  'value.time-zone': '"+05:00": 2024 жылдан бері Қазақстанда уақыт біреу',
  'value.languages': ({ example }) => `барлық мәтіннің тілдері ретімен, мысалы [${[...example].join(', ')}]`,
  'value.one-to-four-languages': ({ example }) => `бірден төртке дейін тілі бар тізім, мысалы [${[...example].join(', ')}]`,
  'value.language-once': 'әр тіл бір рет',
  'value.known-language': ({ known }) => `Taqta білетін тіл: ${[...known].join(', ')}`,
  'value.legal-order': ({ languages }) => `[${[...languages].join(', ')}]: мемлекеттік тіл бірінші тұрады (тілдер туралы заң, 21-бап)`,
  'value.poster-languages': ({ project }) => `осы плакаттың тілдері, мыналардың ішінен: [${[...project].join(', ')}]`,
  'value.declared-language': ({ project }) => `project.yaml файлында жарияланған тіл: ${[...project].join(', ')}`,
  'value.project-order': ({ languages }) => `[${[...languages].join(', ')}]: project.yaml файлындағы рет`,
  'value.halves': ({ languages }) => `мына тілдердің әрқайсысындағы мәтін ғана: ${[...languages].join(', ')}`,
  'value.colour': 'түс, мысалы "#0B3A5B"',
  'value.gray': 'үш бөлігі бірдей сұр түс, мысалы "#D6D6D6"',
  'value.inks': ({ most }) => `барлық бояудың қосындысы ең көбі ${most} %`,
  'value.family': 'әріптен, цифрдан, бос орын мен дефистен тұратын гарнитура аты, мысалы "Golos Text"',
  'value.floor': 'қабат нөмірі, мысалы 2 немесе -1',
  'value.most-floors': ({ most }) => `ең көбі ${most} қабат`,
  'value.most-rooms': ({ most }) => `ең көбі ${most} кабинет`,
  'value.floor-once': 'әр қабат бір рет',
  'value.here-once': '"here: true" бір қабатта ғана: парақ бір жерде ілінеді',
};
