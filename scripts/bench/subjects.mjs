/**
 * What the bench compares, each as a function of an article. Peers get it paragraph by paragraph, as the extractor
 * reads it; one text of a million characters would be slower for them. Loaded on demand, for some take seconds.
 */
export const SUBJECTS = {
  extract: async (built) => (await import(built)).extract,
  recognizers: async () => {
    const { default: suite } = await import('@microsoft/recognizers-text-suite');
    const { Chinese } = suite.Culture;
    return eachParagraph((text) => {
      suite.recognizeNumber(text, Chinese);
      suite.recognizeDateTime(text, Chinese);
    });
  },
  chrono: async () => {
    const { zh } = await import('chrono-node');
    return eachParagraph((text) => zh.hans.parse(text));
  },
  jieba: async () => {
    const { default: jieba } = await import('jieba-wasm');
    return eachParagraph((text) => jieba.cut(text, true));
  },
};

const eachParagraph = (read) => (article) => {
  for (const text of article.paragraphs) read(text);
};
