interface MathJaxGlobal {
  readonly startup: { readonly promise: Promise<unknown> }
  typesetPromise(elements: readonly HTMLElement[]): Promise<unknown>
  chtmlStylesheet(): HTMLStyleElement
}

// The document's base is the folder of media, so the address is made while this script is read.
const program = new URL(
  'mathjax/tex-chtml-full.js',
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href
)

let loading: Promise<MathJaxGlobal | undefined> | undefined

/** Draws the formulas in elements by MathJax, which is loaded the first time that it is asked for, set up as Anki's MathJax is. Where MathJax is not to be had they stay as they are. Source: ts/mathjax/index.ts. */
export async function drawFormulas(elements: readonly HTMLElement[]): Promise<MathJaxGlobal | undefined> {
  loading ??= load()
  const mathJax = await loading
  // A formula that cannot be drawn is drawn as an error, and any other must not keep the card from being shown.
  await mathJax?.typesetPromise(elements).catch(() => {})
  return mathJax
}

async function load(): Promise<MathJaxGlobal | undefined> {
  Object.assign(window, {
    MathJax: {
      tex: {
        displayMath: [['\\[', '\\]']],
        processEscapes: false,
        processEnvironments: false,
        processRefs: false,
        packages: { '[+]': ['noerrors', 'mathtools'], '[-]': ['textmacros'] }
      },
      loader: { load: ['[tex]/noerrors', '[tex]/mathtools'], paths: { mathjax: new URL('.', program).href.replace(/\/$/, '') } },
      options: { enableMenu: false },
      startup: { typeset: false }
    }
  })
  const script = document.createElement('script')
  script.src = program.href
  const isLoaded = await new Promise<boolean>((resolve) => {
    script.onload = () => resolve(true)
    script.onerror = () => resolve(false)
    document.head.append(script)
  })
  if (!isLoaded) return undefined
  const { MathJax } = window as unknown as { readonly MathJax: MathJaxGlobal }
  await MathJax.startup.promise
  return MathJax
}
