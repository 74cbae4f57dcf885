import type { Block } from '../src/blocks/blocks.js';
import type { Design } from '../src/designs.js';

/** What somebody wants to hang on a wall, and what it is made of. */
interface DesignTask {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
  readonly design: Design;
  readonly blocks: readonly Block['kind'][];
  /** A poster that does it. */
  readonly example: string;
}

/** From the task to the design; each design has one task or more. */
export const DESIGN_TASKS: readonly DesignTask[] = [
  {
    en: 'What is taped to a door: a window is closed, the lift is being repaired',
    ru: 'То, что приклеивают на дверь: окно закрыто, лифт на ремонте',
    kk: 'Есікке жапсырылатын хабар: терезе жабық, лифт жөнделіп жатыр',
    design: 'notice',
    blocks: ['numbers', 'note'],
    example: 'examples/clinic/posters/window.yaml',
  },
  {
    en: 'Prices and fees',
    ru: 'Цены и сборы',
    kk: 'Бағалар мен алымдар',
    design: 'price-list',
    blocks: ['numbers', 'table'],
    example: 'examples/clinic/posters/fees.yaml',
  },
  {
    en: 'Opening hours and holidays',
    ru: 'Часы работы и праздничные дни',
    kk: 'Жұмыс уақыты мен мереке күндері',
    design: 'timetable',
    blocks: ['hours'],
    example: 'examples/clinic/posters/hours.yaml',
  },
  {
    en: 'Emergency numbers and what to say',
    ru: 'Экстренные номера и что сказать',
    kk: 'Шұғыл нөмірлер және не айту керегі',
    design: 'emergency',
    blocks: ['numbers', 'list'],
    example: 'examples/clinic/posters/emergency.yaml',
  },
  {
    en: 'Where the floors and rooms are, with arrows of this wall',
    ru: 'Где этажи и кабинеты, со стрелками этой стены',
    kk: 'Қабаттар мен бөлмелер қайда екені, осы қабырғаның көрсеткілерімен',
    design: 'directions',
    blocks: ['floors'],
    example: 'examples/clinic/posters/directions.yaml',
  },
  {
    en: 'Who works in which room, when, and what to bring',
    ru: 'Кто в каком кабинете, когда принимает и что взять с собой',
    kk: 'Кім қай бөлмеде, қашан қабылдайды және не алып келу керек',
    design: 'list',
    blocks: ['table'],
    example: 'examples/clinic/posters/rooms.yaml',
  },
  {
    en: 'Which documents each service needs',
    ru: 'Какие документы нужны для каждой услуги',
    kk: 'Әр қызметке қандай құжаттар қажет',
    design: 'procedure',
    blocks: ['table'],
    example: 'examples/clinic/posters/documents.yaml',
  },
  {
    en: 'How to do something and how long each part takes',
    ru: 'Как что-то сделать и сколько длится каждая часть',
    kk: 'Бірдеңені қалай істеу керек және әр бөлігі қанша уақыт алады',
    design: 'procedure',
    blocks: ['checklist', 'heading', 'terms'],
    example: 'content/posters/complaint.yaml',
  },
  {
    en: 'How to get something in a few steps',
    ru: 'Как получить что-то за несколько шагов',
    kk: 'Бірдеңені бірнеше қадамда қалай алуға болады',
    design: 'steps',
    blocks: ['checklist', 'promise', 'steps'],
    example: 'content/posters/clinic-services.yaml',
  },
  {
    en: 'Rights, rules and other numbered lists',
    ru: 'Права, правила и другие нумерованные списки',
    kk: 'Құқықтар, ережелер және басқа нөмірленген тізімдер',
    design: 'list',
    blocks: ['list', 'note'],
    example: 'content/posters/rights.yaml',
  },
  {
    en: 'Address, phones and mail of the center',
    ru: 'Адрес, телефоны и почта центра',
    kk: 'Орталықтың мекенжайы, телефондары мен поштасы',
    design: 'list',
    blocks: ['contacts'],
    example: 'examples/clinic/posters/contacts.yaml',
  },
  {
    en: 'Codes for a phone: a queue, guest Wi-Fi, a letter',
    ru: 'Коды для телефона: очередь, Wi-Fi для гостей, письмо',
    kk: 'Телефонға арналған кодтар: кезек, қонақтарға арналған Wi-Fi, хат',
    design: 'list',
    blocks: ['codes', 'note'],
    example: 'examples/clinic/posters/phone.yaml',
  },
  {
    en: 'A photo or a plan with a few words',
    ru: 'Фото или план с несколькими словами',
    kk: 'Сурет немесе жоспар мен бірнеше сөз',
    design: 'list',
    blocks: ['picture', 'list'],
    example: 'examples/clinic/posters/plan.yaml',
  },
  {
    en: 'An address or a few words that are read from across the room',
    ru: 'Адрес или несколько слов, которые читают через весь зал',
    kk: 'Бөлменің арғы шетінен оқылатын мекенжай немесе бірнеше сөз',
    design: 'banner',
    blocks: ['browser', 'body'],
    example: 'content/posters/clinic-registration-online.yaml',
  },
];
