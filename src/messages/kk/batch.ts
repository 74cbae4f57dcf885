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
  'bad-batch.none': 'мұнда taqta batch командасының есебі жоқ',
  'bad-batch.none-fix': 'taqta batch командасының --out жалаушасында тұрған қалтаны көрсетіңіз немесе алдымен сол команданы іске қосыңыз',
  'bad-batch.found': 'файлда taqta batch командасы жазғаннан басқа нәрсе тұр',
  'bad-batch.fix': 'осы бөлік үшін taqta batch командасын қайта іске қосыңыз: дайыны қайта жасалмайды',
  'mixed-batch.version': ({ found, others }) =>
    `бөліктер Taqta бағдарламасының әртүрлі нұсқасымен жасалған: мұнда ${found}, басқаларында ${others}`,
  'mixed-batch.day': ({ found, others }) => `бөліктер әртүрлі күнге жасалған: мұнда ${found}, басқаларында ${others}`,
  'mixed-batch.division': ({ found, others }) => `бөліктер саны әртүрлі: мұнда ${found}, басқаларында ${others}`,
  'mixed-batch.table': 'бұл бөлік орталықтардың басқа кестесі бойынша жасалған',
  'mixed-batch.content': 'бұл бөлік басқа мазмұннан немесе басқа безендірумен жасалған',
  'mixed-batch.fix': 'бұл бөлікті басқаларымен бірдей кестемен, мазмұнмен, нұсқамен және --as-of күнімен қайта іске қосыңыз',
  'double-center.found': ({ id, other }) => `«${id}» орталығы басқа есепте де бар: ${other}`,
  'double-center.fix': 'әр қалтаны бір рет атаңыз; басқаша бөлінген бөліктерді қайта іске қосыңыз',
  'double-center.folder': ({ id, other }) => `мұнда «${id}» орталығының екінші жинағы жатыр, біріншісі ${other} қалтасында`,
  'double-center.folder-fix': 'осы жердегі сол орталықтың қалтасын өшіріңіз',
  'missing-shard.found': ({ count: all, shards }) => `${all} бөліктің есептері түгел емес; жоғы: ${shards}`,
  'missing-shard.fix': ({ shard }) =>
    `олардың әрқайсысы үшін taqta batch командасын --shard ${shard} түріндегі жалаушамен іске қосып, содан кейін taqta merge командасын қайталаңыз`,
  'missing-set.unaccounted': ({ wanted, found }) => `кестеде ${wanted} орталық бар, есептерде ${found} орталық қана тұр`,
  'missing-set.fix': 'бөліктерді қайта іске қосыңыз: дайыны қайта жасалмайды',
  'missing-set.failed': ({ ids }) => `жинағы жасалмаған орталықтар: ${ids}`,
  'missing-set.failed-fix': 'taqta batch олар туралы хабарлағанды түзетіп, олардың бөлігін қайта іске қосыңыз',
  'changed-set.found': ({ ids }) => `файлдары жоқ немесе жасалғаннан өзгеше орталықтар: ${ids}`,
  'changed-set.fix': 'осы бөлік үшін taqta batch командасын қайта іске қосыңыз: ол жетпегенін жасайды',
  'help.merge': 'бөліктер жасағанды біріктіру, жетпейтінін және екі рет тұрғанын атау',
  'help.merge-takes': 'taqta batch жазған қалталар: ортақ біреуі немесе әр машинадан бір-бірден',
  'help.merge-out': 'batch.json мен беттер жазылатын қалта; жалауша болмаса, қалталардың біріншісі',
  'help.batch': 'кестедегі әр орталықтың парақтары, әрқайсысы өз қалтасында',
  'help.batch-centers': 'орталықтар кестесі: .csv немесе .xlsx',
  'help.reprint-centers': 'walls.csv атаған орталықтардың кестесі, centers.yaml орнына',
  'help.batch-shard': 'орталықтардың бір бөлігін ғана жасау, мысалы 2/8; жалауша болмаса, машинаның тапсырмалар кезегі айтқан бөлік',
  'step.center': ({ id }) => `${id} орталығы`,
  'summary.batch': ({ centers, written, unchanged, out }) =>
    `${centers} орталық: ${written} файл жазылды, ${unchanged} файл өзгермеді, ${out} қалтасы`,
  'summary.batch-failed': ({ ids }) => `жинағы жасалмаған орталықтар: ${ids}`,
  'summary.batch-left': ({ ids }) => `кестеде жоқ орталықтардың қалталары: ${ids}`,
  'summary.merged': ({ centers, files, out }) => `${centers} орталық, ${files} файл: бәрі орнында, ештеңе қайталанбайды, ${out} қалтасы`,
  'summary.merged-in-part': ({ centers, files, out }) => `${centers} орталық, ${files} файл, жинағы бәрінде бірдей емес, ${out} қалтасы`,
  'summary.not-merged': ({ out }) => `Біріктірілген жоқ: ${out} қалтасындағы batch.json мен беттер сол қалпында`,
};
