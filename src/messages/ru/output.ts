import type { SameAs } from '../catalogue.js';
import type { OUTPUT as ENGLISH } from '../en/output.js';

export const OUTPUT: SameAs<typeof ENGLISH> = {
  'changed-file.found': 'файл изменили, пока записывались готовые файлы',
  'changed-file.fix': 'запустите команду снова',
  'path-collision.found': ({ first, second }) => `на этот файл претендуют двое: ${first} и ${second}`,
  'path-collision.manifest': 'опись готовых файлов',
  'path-collision.fix': 'дайте одному из них другой id',
  'no-kiosk.found': 'собранного экрана здесь нет',
  'no-kiosk.build-fix': 'сначала выполните "taqta build": экран делается, если в папке содержимого есть kiosk.yaml и screens.yaml',
  'no-kiosk.center-fix': 'впишите экран центра в столбец «экраны» таблицы и выполните "taqta batch"',
  'no-kiosk.deliver-fix': 'сначала скопируйте туда экран командой "taqta deliver"',
  'bad-counts.found': 'нужны подсчеты экрана, как их пишет "taqta serve --screens", а здесь что-то другое',
  'bad-counts.fix': 'уберите файл: экран снова передаст то, что у него еще есть',
};
