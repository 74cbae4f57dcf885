import type { RuleSource } from '../content/schema.js';
import type { Aspect } from '../impact/difference.js';
import type { PartKind } from '../impact/difference-parts.js';
import type { TopicPart } from '../impact/impact-kiosk.js';
import type { Bilingual } from '../language/language.js';

/*
 * The words of the sheet of changes, which goes to people outside of the editor's room: both languages, Kazakh first.
 * The Kazakh ones are drafts of ours.
 */

const pair = (kk: string, ru: string): Bilingual<string> => ({ kk, ru });

export const WORDS = {
  name: pair('Өзгерістер парағы', 'Лист изменений'),
  before: pair('Бұрын', 'Было'),
  after: pair('Енді', 'Стало'),
  edition: pair('басылым', 'издание'),
  rules: pair('Өзгерген ережелер', 'Изменившиеся правила'),
  noRules: pair(
    'Ережелер өзгерген жоқ: мәтіндер немесе олардағы деректер өзгерді.',
    'Правила не менялись: изменились тексты или сведения в них.',
  ),
  renewed: pair('Жаңа нұсқасы да соны айтады', 'Новая версия говорит то же самое'),
  rule: pair('Ереже', 'Правило'),
  since: pair('Күші', 'Действует'),
  basis: pair('Негізі', 'Основание'),
  standing: pair('Сенімділігі', 'Достоверность'),
  checked: pair('Тексерген', 'Проверил'),
  notChecked: pair('ешкім тексерген жоқ', 'никем не проверено'),
  noBasis: pair('көрсетілмеген', 'не указано'),
  nowhere: pair('ешбір плакатта жоқ', 'ни на одном плакате'),
  posters: pair('Плакаттар', 'Плакаты'),
  nothing: pair('Ешбір плакат пен экран өзгермейді.', 'Ни один плакат и ни один экран не меняется.'),
  why: pair('Себебі', 'Причина'),
  texts: pair('Мәтіндер', 'Тексты'),
  pictures: pair('Парақтар', 'Листы'),
  sheet: pair('парақ', 'лист'),
  outlined: pair('Өзгерген жерлер қоршалған.', 'Изменившиеся места обведены.'),
  reflowed: pair(
    'Бүкіл парақ қайта терілді: қаріп немесе жол аралығы өзгерді. Тек мәтіні өзгерген жерлер қоршалған.',
    'Весь лист набран заново: изменился кегль или интервал. Обведены только места, где изменился текст.',
  ),
  type: pair('Қаріп', 'Кегль'),
  sizes: pair('Қағаз', 'Бумага'),
  fits: pair('Сыяды', 'Помещается'),
  unfit: pair('Параққа сыймайды', 'Не помещается на листе'),
  screen: pair('Экран беттері', 'Страницы экрана'),
  labels: pair('Экран жазулары', 'Надписи экрана'),
  noScreen: pair('өзгермейді', 'не меняются'),
  page: pair('бет', 'страница'),
  review: pair('Күйі', 'Статус'),
  draft: pair('жоба: мақұлдауды күтетін мәтіндер бар', 'проект: есть тексты, которые ждут одобрения'),
  same: pair('Өзгермейтін плакаттар', 'Плакаты без изменений'),
  came: pair('Жаңа плакат', 'Новый плакат'),
  went: pair('Плакат алынады', 'Плакат снимается'),
  missing: pair('жоқ', 'нет'),
  approval: pair('Келісу', 'Согласование'),
  agreed: pair('Келісемін', 'Согласовано'),
  remarks: pair('Ескертулер', 'Замечания'),
  person: pair('Аты-жөні, лауазымы', 'Фамилия, имя, должность'),
  date: pair('Күні', 'Дата'),
  signature: pair('Қолы', 'Подпись'),
  madeBy: pair('Жасаған бағдарлама', 'Подготовлено программой'),
} as const;

export const CONFIDENCE: Readonly<Record<RuleSource['versions'][number]['confidence'], Bilingual<string>>> = {
  A: pair('A – актінің өзі оқылды', 'A – прочитан сам акт'),
  B: pair('B – ресми немесе баспасөз беті', 'B – официальная страница или пресса'),
  C: pair('C – құжатпен расталмаған', 'C – документом не подтверждено'),
  unverified: pair('дереккөзі табылмады', 'источник не найден'),
};

export const KINDS: Readonly<Record<PartKind, Bilingual<string>>> = {
  statement: pair('Мәтін', 'Текст'),
  term: pair('Мерзім белгісі', 'Плашка срока'),
  code: pair('QR-код', 'QR-код'),
  sign: pair('Сайт белгісі', 'Знак сайта'),
  section: pair('Сайт бөлімі', 'Раздел сайта'),
  issuer: pair('Шығарушы', 'Издатель'),
  citation: pair('Актілерге сілтеме', 'Ссылка на акты'),
  mark: pair('Жоба белгісі', 'Отметка проекта'),
  center: pair('Орталық', 'Центр'),
  design: pair('Безендірілуі', 'Оформление'),
};

export const ASPECTS: Readonly<Record<Aspect, Bilingual<string>>> = {
  words: pair('сөздері', 'слова'),
  emphasis: pair('ерекшеленген бөлігі', 'выделение'),
  icon: pair('пиктограммасы', 'пиктограмма'),
  place: pair('орны', 'место'),
  added: pair('қосылды', 'добавлено'),
  removed: pair('алынды', 'исключено'),
};

export const TOPIC_PARTS: Readonly<Record<TopicPart, Bilingual<string>>> = {
  card: pair('бастапқы бет', 'первая страница'),
  title: pair('тақырыбы', 'заголовок'),
  sources: pair('актілерге сілтеме', 'ссылка на акты'),
  code: pair('QR-код', 'QR-код'),
};
