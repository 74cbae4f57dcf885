import type { SameAs } from '../catalogue.js';
import type { HANGINGS as ENGLISH } from '../en/hangings.js';

export const HANGINGS: SameAs<typeof ENGLISH> = {
  'missing-file.walls-fix': ({ walls }) => `перечислите в ${walls}, что где висит: см. docs/editions.ru.md`,
  'broken-file.walls-fix': 'сохраните таблицу из Excel как "CSV UTF-8", только со строками о том, что еще висит',
  'bad-wall.columns': ({ columns, missing }) => `не хватает столбцов: ${[...missing].join(', ')}; нужны ${[...columns].join(', ')}`,
  'bad-wall.columns-fix': 'назовите так столбцы в первой строке',
  'bad-wall.center': ({ found }) => `в "center" нужен id центра, а стоит «${found}»`,
  'bad-wall.no-center': 'в "center" нужен id центра, а ячейка пуста',
  'bad-wall.center-fix': ({ names, centers }) => `есть такие: ${names}; или добавьте его в ${centers}`,
  'bad-wall.wall': 'в "wall" нужно название стены, а ячейка пуста',
  'bad-wall.wall-fix': 'напишите, где в центре висит лист',
  'bad-wall.poster': ({ found }) => `в "poster" нужен id плаката, а стоит «${found}»`,
  'bad-wall.size': ({ found }) => `в "size" нужен формат бумаги, а стоит «${found}»`,
  'bad-wall.size-fix': ({ sizes }) => `выберите из списка: ${sizes}`,
  'bad-wall.copies': ({ found }) => `в "copies" нужно число листов от 1 до 9999, а стоит «${found}»`,
  'bad-wall.copies-fix': 'посчитайте, сколько там висит',
  'bad-wall.other-poster': ({ poster, found, other }) =>
    `в "edition" нужно издание плаката «${poster}», а стоит «${found}»: это издание плаката «${other}»`,
  'bad-wall.other-poster-fix': ({ poster, there }) => `назовите плакат, который там висит, или издание плаката «${poster}»: ${there}`,
  'bad-wall.edition': ({ poster, found }) => `в "edition" нужно выпущенное издание плаката «${poster}», а стоит «${found}»`,
  'bad-wall.edition-fix': ({ there }) => `${there}; если никто не знает, оставьте ячейку пустой`,
  'bad-wall.code': ({ found, known }) => `в "edition" номер и код разных изданий, «${found}»: ${[...known].join(', ')}`,
  'bad-wall.known': ({ edition, code }) => `у ${edition} код ${code}`,
  'bad-wall.code-fix': ({ there }) => `напишите то, что стоит внизу листа: ${there}; если никто не знает, оставьте ячейку пустой`,
  'bad-wall.none-released': 'ни одного его издания еще не выпущено',
};
