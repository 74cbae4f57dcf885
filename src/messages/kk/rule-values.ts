import type { SameAs } from '../catalogue.js';
import type { RULE_VALUES as ENGLISH } from '../en/rule-values.js';

export const RULE_VALUES: SameAs<typeof ENGLISH> = {
  'value.decimal': ({ least, most, places }) => `${least} және ${most} аралығындағы сан, нүктеден кейін ең көбі ${places} цифр`,
  'value.decimal-meant': ({ number }) => `${number}: тек цифрлар, бөлшектің алдында нүкте`,
  'value.one-index': 'бір көрсеткіш және ол неше есе алынатыны, мысалы { mci: 0.2 }',
  'value.tenge-or-multiple': 'екеуінің біреуі ғана: "tenge:" немесе "multiple:"',
  'value.multiple-beside': 'жанында "multiple:"; онсыз сома дөңгелектенбейді',
  'value.sum': 'сома, мысалы 865, немесе оның орнына "multiple:"',
  'value.rounding': ({ ways }) =>
    `мыналардың бірі: ${ways.map((way) => `"${way}"`).join(', ')} – акт бүтін теңгеге қалай дөңгелектесе, солай`,
  'value.one-moment': 'біреуі ғана: бір сәт немесе "begins:" мен "ends:"',
  'value.hour-or-ends': 'сағат, мысалы "9:00", немесе оның орнына "begins:" мен "ends:"',
  'value.hour-of-day': '"begins:" мәнінен кейінгі сағат; түн үшін "at:" өрісі бар екі дерек керек',
  'value.day-or-yearly': 'күнтізбе күні, мысалы 2026-12-30, немесе жыл сайынғы күн, мысалы 12-30',
  'value.day-or-ends': 'күн, мысалы 2026-12-30, немесе оның орнына "begins:" мен "ends:"',
  'value.some-day': 'күн, мысалы 2026-12-30',
  'value.year-in-both': 'жыл екі күнде де жазылсын немесе екеуінде де болмасын',
  'value.later-day': '"begins:" өрісіндегі күн немесе одан кейінгісі',
  'value.on-door': 'есіктегі нөмір, мысалы 214 немесе "214А"',
  'value.on-door-or-floor': 'есіктегі нөмір немесе оның орнына "floor:" не "window:"',
  'value.age': ({ most }) => `0 және ${most} аралығындағы толық жас`,
  'value.inflected': 'атау немесе оның септіктері, мысалы "genitive: …"',
  'value.address': ({ most }) =>
    `${most} таңбадан аспайтын мекенжай: QR-кодқа одан көбі сыймайды (a–z әріптерінен басқа әріп алты таңба алады)`,
};
