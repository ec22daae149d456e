import '../../src/ui/text/text.css';
import { render } from 'preact';
import { TextView } from '../../src/ui/text/TextView.tsx';
import { WordsProvider } from '../../src/ui/words.tsx';
import { pageWords } from '../shared/words.ts';
import { createTextPort } from './port.ts';

const words = pageWords();
document.title = `${words.t('text.title')} · ${words.t('name')}`;
render(
  <WordsProvider value={words}>
    <TextView port={createTextPort(words)} />
  </WordsProvider>,
  document.getElementById('app') as HTMLElement,
);
