declare module 'mathjax' {
  interface MathJax {
    tex2mml(tex: string): string
  }
  const mathJax: { init(options: object): Promise<MathJax> }
  export default mathJax
}
