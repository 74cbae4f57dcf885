import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

type Word = 'title' | 'text' | 'name';

const WORDS = {
  kk: { title: 'Бізге келіңіз', text: 'Жеке куәлікті алып келіңіз', name: 'Үлгі емханасы' },
  ru: { title: 'Приходите к нам', text: 'Возьмите удостоверение личности', name: 'Поликлиника-образец' },
  en: { title: 'Come to us', text: 'Bring your identity card', name: 'Sample clinic' },
  de: { title: 'Kommen Sie zu uns', text: 'Bringen Sie den Ausweis mit', name: 'Musterklinik' },
} as const;

/** One to four languages, in the order of a file. */
export const LANGUAGE_COUNTS = [['kk'], ['kk', 'ru'], ['kk', 'ru', 'en'], ['kk', 'ru', 'en', 'de']] as const;

/** A text in some languages, as YAML has it. */
export const inWords = (languages: readonly (keyof typeof WORDS)[], word: Word): string =>
  `{ ${languages.map((language) => `${language}: ${WORDS[language][word]}`).join(', ')} }`;

/** A content folder of one poster of these blocks, of a center with hours and contacts, and of a phone in its rules. */
export async function smallContent(languages: readonly (keyof typeof WORDS)[], design: string, blocks: readonly string[]): Promise<string> {
  const name = inWords(languages, 'name');
  const title = inWords(languages, 'title');
  const folder = await temporaryFolder();
  const files = {
    'project.yaml': `name: ${name}\nlanguages: [${languages.join(', ')}]\nsizes: [a4]\n`,
    'centers.yaml': [
      'sample:',
      `  name: ${name}`,
      `  address: ${name}`,
      '  phone: 8 (000) 000-00-00',
      '  page: https://sample.example',
      '  hours:',
      '    week:',
      '      - { days: mon-fri, from: "9:00", until: "18:00", breaks: [{ from: "13:00", until: "14:00" }] }',
      '',
    ].join('\n'),
    'rules/facts.yaml': 'desk:\n  kind: phone\n  versions:\n    - { value: 8 (000) 000-00-00, confidence: A }\n',
    'posters/small.yaml': [
      'id: small',
      `design: ${design}`,
      'ground: service',
      'icon: info',
      `title: { id: title, text: ${title} }`,
      'blocks:',
      ...blocks,
      '',
    ].join('\n'),
  };
  await Promise.all(['rules', 'posters'].map((each) => mkdir(join(folder, each))));
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(folder, file), text)));
  return folder;
}
