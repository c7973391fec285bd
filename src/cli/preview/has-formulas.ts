/** Whether HTML holds what MathJax takes for a formula. */
export const hasFormulas = (html: string) => /\\[([]/.test(html)
