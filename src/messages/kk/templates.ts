import type { SameAs } from '../catalogue.js';
import type { TEMPLATES as ENGLISH } from '../en/templates.js';

export const TEMPLATES: SameAs<typeof ENGLISH> = {
  'broken-template.no-case': ({ language, wanted }) =>
    `шақыруда case="${wanted}" тұр, ал бұл тілдің (${language}) грамматикасы бағдарламаға белгісіз`,
  'broken-template.no-case-fix': ({ wanted }) => `case="${wanted}" бөлігін алып тастап, сөйлемді негізгі тұлға тұратындай етіп құрыңыз`,
  'broken-template.no-number-words': ({ language, value }) =>
    `${value} санын сөзбен жазу керек, ал бұл тілдің (${language}) сан сөздері бағдарламаға белгісіз`,
  'broken-template.no-number-words-fix': ({ value }) => `шақырудың орнына сөзді қолмен немесе цифрмен жазыңыз: {{number "${value}"}}`,
  'broken-template.no-references': ({ language, article }) =>
    `шақыру ${article}-бапты сұрайды, ал бұл тілдің (${language}) грамматикасы бағдарламаға белгісіз: мұнда актідегі орын сөзбен жазылады`,
  'broken-template.no-references-fix': '{{reference …}} орнына сөздерді қолмен жазыңыз',
};
