import type { SameAs } from '../catalogue.js';
import type { HANGINGS as ENGLISH } from '../en/hangings.js';

export const HANGINGS: SameAs<typeof ENGLISH> = {
  'missing-file.walls-fix': ({ walls }) => `не қайда ілулі тұрғанын ${walls} файлында жазыңыз: docs/editions.kk.md қараңыз`,
  'broken-file.walls-fix': 'кестені Excel бағдарламасынан "CSV UTF-8" түрінде, тек әлі ілулі тұрғандардың жолдарымен сақтаңыз',
  'bad-wall.columns': ({ columns, missing }) => `жетпейтін бағандар: ${[...missing].join(', ')}; керегі: ${[...columns].join(', ')}`,
  'bad-wall.columns-fix': 'бірінші жолда бағандарды осылай атаңыз',
  'bad-wall.center': ({ found }) => `"center" бағанында орталықтың id мәні керек, ал «${found}» тұр`,
  'bad-wall.no-center': '"center" бағанында орталықтың id мәні керек, ал ұяшық бос',
  'bad-wall.center-fix': ({ names, centers }) => `барлары: ${names}; немесе оны ${centers} файлына қосыңыз`,
  'bad-wall.wall': '"wall" бағанында қабырғаның атауы керек, ал ұяшық бос',
  'bad-wall.wall-fix': 'парақтың орталықта қай жерде ілулі тұрғанын жазыңыз',
  'bad-wall.poster': ({ found }) => `"poster" бағанында плакаттың id мәні керек, ал «${found}» тұр`,
  'bad-wall.size': ({ found }) => `"size" бағанында қағаз пішімі керек, ал «${found}» тұр`,
  'bad-wall.size-fix': ({ sizes }) => `тізімнен таңдаңыз: ${sizes}`,
  'bad-wall.copies': ({ found }) => `"copies" бағанында 1-ден 9999-ға дейінгі парақ саны керек, ал «${found}» тұр`,
  'bad-wall.copies-fix': 'онда неше парақ ілулі тұрғанын санаңыз',
  'bad-wall.other-poster': ({ poster, found, other }) =>
    `"edition" бағанында «${poster}» плакатының басылымы керек, ал «${found}» тұр: бұл – «${other}» плакатының басылымы`,
  'bad-wall.other-poster-fix': ({ poster, there }) => `онда ілулі тұрған плакатты немесе «${poster}» плакатының басылымын атаңыз: ${there}`,
  'bad-wall.edition': ({ poster, found }) => `"edition" бағанында «${poster}» плакатының шығарылған басылымы керек, ал «${found}» тұр`,
  'bad-wall.edition-fix': ({ there }) => `${there}; ешкім білмесе, ұяшықты бос қалдырыңыз`,
  'bad-wall.code': ({ found, known }) => `"edition" бағанында әртүрлі басылымның нөмірі мен коды тұр, «${found}»: ${[...known].join(', ')}`,
  'bad-wall.known': ({ edition, code }) => `${edition} басылымының коды ${code}`,
  'bad-wall.code-fix': ({ there }) => `парақтың төменінде тұрғанын жазыңыз: ${there}; ешкім білмесе, ұяшықты бос қалдырыңыз`,
  'bad-wall.none-released': 'оның бірде-бір басылымы әлі шығарылмаған',
};
