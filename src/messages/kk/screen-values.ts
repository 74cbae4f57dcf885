import type { SameAs } from '../catalogue.js';
import type { SCREEN_VALUES as ENGLISH } from '../en/screen-values.js';
import { decimal } from './words.js';

export const SCREEN_VALUES: SameAs<typeof ENGLISH> = {
  'value.pixels': 'пиксель саны, мысалы 1080',
  'value.least-pixels': ({ least }) => `кемінде ${least} пиксель`,
  'value.most-pixels': ({ most }) => `ең көбі ${most} пиксель`,
  'value.pixels-both': 'ені мен биіктігі бойынша пиксельдер, мысалы [1080, 1920]',
  'value.loudness': '1 және 5 аралығындағы дыбыс деңгейі, экран дыбыссыз болса – 0',
  'value.least-diagonal': ({ least }) => `диагональ, кемінде ${least} дюйм`,
  'value.most-diagonal': ({ most }) => `диагональ, ең көбі ${most} дюйм`,
  'value.least-distance': ({ least }) => `қашықтық, кемінде ${decimal(least)} м`,
  'value.most-distance': ({ most }) => `қашықтық, ең көбі ${decimal(most)} м`,
  'value.height-above': 'еденнен метрмен биіктік, мысалы 0.68',
  'value.height-metres': 'метрмен биіктік, мысалы 0.68',
  'value.lower-edge': 'экранның төменгі жиегінің еденнен метрмен биіктігі, мысалы 0.68',
  'value.topics': 'кемінде бір тақырып; "topics:" болмаса, экран бәрін көрсетеді',
  'value.topic-once': 'әр тақырып бір рет',
  'value.touched-counts': 'сенсорлы экран: басқасында ешкім тақырып ашпайды, санайтын ештеңе жоқ',
  'value.touched-prints': 'сенсорлы экран: басқасында ешкім парақша сұрай алмайды',
  'value.touched-speaks': 'сенсорлы экран: басқасында ешкім дауысты қоса алмайды, ал экранға тимейінше ол шықпайды',
  'value.screens': 'кемінде бір экран, мысалы name:, center:, diagonal:, pixels:, distance: және mounting_height: өрістері бар "hall:"',
  'value.label-name': 'жазудың аты, мысалы "prevStep"',
  'value.label-and-review': 'бет атауы келісімімен бірге немесе екеуі де болмасын: онда тармақ нөмірлері тұрады',
  'value.moment': 'күн мен сағат, мысалы "2026-11-23 14:00"',
};
