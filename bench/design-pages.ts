import type { Design } from '../src/designs.js';

/** What the page of designs says in a language other than English, whose sentences stand in the files of the designs. */
interface DesignPage {
  /** The title, and what stands before the first design. */
  readonly head: string;
  /** What a picture shows, for those who do not see it. */
  readonly picture: (design: Design) => string;
  /** What each design is for. */
  readonly about: Readonly<Record<Design, string>>;
}

/** The page by language: `docs/designs.kk.md` is made of `kk`. */
export const DESIGN_PAGES: Readonly<Record<'kk', DesignPage>> = {
  kk: {
    head: `# Макеттер

Мәтін жобасы: оны қазақ тілінің редакторы әлі қараған жоқ.

Бұл бетті \`npm run designs\` жасайды: әр макет не үшін керек, оның парағы және сол парақты жасаған мазмұн. Макетті \`posters/\` ішіндегі файлда \`design:\` атайды; мұндай файлда не болатыны [content.kk.md](content.kk.md) бетінде. Ағылшынша: [designs.md](designs.md).
`,
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
};
