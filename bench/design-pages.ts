import type { Design } from '../src/designs.js';

export interface DesignTasks {
  readonly heading: string;
  readonly columns: readonly [task: string, design: string, blocks: string, example: string];
}

/** What the page of designs says in a language other than English, whose sentences stand in the files of the designs. */
interface DesignPage {
  /** The title, and what stands before the first design. */
  readonly head: string;
  /** Heading of the table of tasks, and the heads of its columns. */
  readonly tasks: DesignTasks;
  /** What a picture shows, for those who do not see it. */
  readonly picture: (design: Design) => string;
  /** What each design is for. */
  readonly about: Readonly<Record<Design, string>>;
}

/** The page by language: `docs/designs.kk.md` is made of `kk`. */
export const DESIGN_PAGES: Readonly<Record<'kk' | 'ru', DesignPage>> = {
  kk: {
    head: `# Макеттер

Мәтін жобасы: оны қазақ тілінің редакторы әлі қараған жоқ.

Бұл бетті \`npm run designs\` жасайды: әр макет не үшін керек, оның парағы және сол парақты жасаған мазмұн. Макетті \`posters/\` ішіндегі файлда \`design:\` атайды; мұндай файлда не болатыны [content.kk.md](content.kk.md) бетінде. Ағылшынша: [designs.md](designs.md), орысша: [designs.ru.md](designs.ru.md).
`,
    tasks: { heading: 'Қай макет керек', columns: ['не ілгім келеді', 'макет', 'блоктар', 'мысал'] },
    picture: (design) => `${design} макетіндегі парақ`,
    about: {
      list: 'Құқықтар және басқа да нөмірленген тізімдер: әр тармаққа бір жол, нөмірі ортадағы бағанда.',
      procedure: 'Бірдеңені қалай істеу керегі және қанша уақыт алатыны: негіздері, жолдары, алып сандармен жазылған мерзімдері.',
      steps: 'Адамға не керек және оны бірнеше қадамда қалай алуға болады.',
      banner: 'Бөлменің арғы шетінен оқылатын жазу: алаңның үстінде бірнеше сөз немесе мекенжай, төменде не істеу керегі.',
      directions: 'Қайда бару керек: қабаттар үйдегі ретімен, бөлмелер осы қабырғаға арналған көрсеткілермен.',
      emergency: 'Кімге қоңырау шалу керек: қою бағандағы алып нөмірлер, астында не айту керегі және оқып тұрған адамның қайда екені.',
      notice: 'Есікке жапсырылатын парақ: сыйғанынша ірі бірнеше сөз, екі тілдің арасындағы белгі, күні, коды.',
      'price-list': 'Не қанша тұрады: бағандағы сомалар, жоғарысында олар еселігі болатын көрсеткіш.',
      timetable: 'Қашан ашық: бағандағы жұмыс уақыты, әр күн – жолақ, күндер – тақташаларда.',
    },
  },
  ru: {
    head: `# Макеты

Эту страницу делает \`npm run designs\`: для чего каждый макет, его лист и содержимое, из которого лист сделан. Макет называет поле \`design:\` файла из \`posters/\`; что еще стоит в таком файле, сказано в [content.ru.md](content.ru.md). По-английски: [designs.md](designs.md), по-казахски: [designs.kk.md](designs.kk.md).
`,
    tasks: { heading: 'Какой макет нужен', columns: ['хочу повесить', 'макет', 'блоки', 'пример'] },
    picture: (design) => `Лист макета ${design}`,
    about: {
      list: 'Права и другие нумерованные списки: по строке на пункт, номер стоит посередине.',
      procedure: 'Как что-то сделать и сколько это длится: основания, способы, сроки с крупными числами.',
      steps: 'Что человеку нужно и как получить это за несколько шагов.',
      banner: 'Надпись, которую читают через весь зал: немного слов или адрес на цветном поле; что делать, сказано ниже.',
      directions: 'Куда идти: этажи так, как они стоят в здании, кабинеты со стрелками этой стены.',
      emergency: 'Кому звонить: крупные номера в темном столбце, под ними – что сказать и где стоит читающий.',
      notice: 'То, что приклеивают на дверь: немного слов, набранных так крупно, как получается, знак между языками, день, код.',
      'price-list': 'Что сколько стоит: суммы в столбце, над ними – показатель, которому они кратны.',
      timetable: 'Когда открыто: часы в столбце, каждый день полоской, даты на плитках.',
    },
  },
};
