import type { SameAs } from '../catalogue.js';
import type { BATCH as ENGLISH } from '../en/batch.js';

export const BATCH: SameAs<typeof ENGLISH> = {
  'long-center.found': ({ center, poster, size }) =>
    `«${center}» орталығының атауы, мекенжайы мен жұмыс уақыты ${size} пішіміндегі ${poster} плакатына сыймайды`,
  'long-center.fix': 'атауын немесе мекенжайын қысқартыңыз не жұмыс уақытын қысқаша жазыңыз',
  'sheets-alone.found': ({ centers, names }) =>
    `кестеде ${centers} орталыққа (мысалы, ${names}) экран немесе жеке код сұралған, ал жинақтарда тек парақтар бар`,
  'sheets-alone.fix': 'экранды centers.yaml файлында осы орталық бар қалтадан жинаңыз, ал кодты плакатқа қойыңыз',
  'bad-shard.found': ({ found }) => `2/8 түріндегі бөлік керек, «${found}» тұр`,
  'bad-shard.fix': 'осы машинаның 1-ден басталатын нөмірін және барлық машинаның санын жазыңыз, мысалы 2/8',
  'bad-shard.variable': ({ name, found }) => `${name} айнымалысында бүтін сан болуы керек, «${found}» тұр`,
  'bad-shard.variable-fix': ({ name }) => `${name} айнымалысын түзетіңіз немесе --shard 2/8 деп жазыңыз`,
  'help.batch': 'кестедегі әр орталықтың парақтары, әрқайсысы өз қалтасында',
  'help.batch-centers': 'орталықтар кестесі: .csv немесе .xlsx',
  'help.reprint-centers': 'walls.csv атаған орталықтардың кестесі, centers.yaml орнына',
  'help.batch-shard': 'орталықтардың бір бөлігін ғана жасау, мысалы 2/8; жалауша болмаса, машинаның тапсырмалар кезегі айтқан бөлік',
  'step.center': ({ id }) => `${id} орталығы`,
  'summary.batch': ({ centers, written, unchanged, out }) =>
    `${centers} орталық: ${written} файл жазылды, ${unchanged} файл өзгермеді, ${out} қалтасы`,
  'summary.batch-failed': ({ ids }) => `жинағы жасалмаған орталықтар: ${ids}`,
  'summary.batch-left': ({ ids }) => `кестеде жоқ орталықтардың қалталары: ${ids}`,
};
