import '../../src/ui/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { WordsProvider } from '../../src/ui/words.tsx';
import { pageWords } from '../shared/words.ts';
import { createPagePort } from './port.ts';

const words = pageWords();
render(
  <WordsProvider value={words}>
    <Popup port={createPagePort(words)} />
  </WordsProvider>,
  document.getElementById('app') as HTMLElement,
);
