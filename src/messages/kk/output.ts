import type { SameAs } from '../catalogue.js';
import type { OUTPUT as ENGLISH } from '../en/output.js';

export const OUTPUT: SameAs<typeof ENGLISH> = {
  'changed-file.found': 'дайын файлдар жазылып жатқанда бұл файлды біреу өзгерткен',
  'changed-file.fix': 'команданы қайта іске қосыңыз',
  'path-collision.found': ({ first, second }) => `бұл файлға екі иесі таласып тұр: ${first} және ${second}`,
  'path-collision.manifest': 'дайын файлдардың тізімдемесі',
  'path-collision.fix': 'олардың біріне басқа id беріңіз',
  'no-kiosk.found': 'мұнда құрастырылған экран жоқ',
  'no-kiosk.build-fix': 'алдымен "taqta build" орындаңыз: мазмұн қалтасында kiosk.yaml мен screens.yaml болса, экран жасалады',
  'no-kiosk.center-fix': 'кестенің «экрандар» бағанына орталықтың экранын жазып, "taqta batch" орындаңыз',
  'no-kiosk.deliver-fix': 'алдымен экранды ол жерге "taqta deliver" командасымен көшіріңіз',
  'bad-counts.found': '"taqta serve --screens" жазатын экран санақтары керек, ал мұнда басқа нәрсе тұр',
  'bad-counts.fix': 'файлды алып кетіңіз: экран өзінде барын қайта тапсырады',
};
