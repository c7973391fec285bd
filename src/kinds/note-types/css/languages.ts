/**
 * Scripts that need another font or more room; a language is known only where the notes say so.
 * The element that names it has the font, and what is in it inherits it: formulas and code keep their own.
 */
export const languages = `
[lang]:lang(ja) {
  font-family: "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", "Noto Sans JP", Roboto, sans-serif;
}
[lang]:lang(zh) {
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", Roboto, sans-serif;
}
[lang]:lang(zh-Hant),
[lang]:lang(zh-TW) {
  font-family: "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", Roboto, sans-serif;
}
[lang]:lang(ko) {
  font-family: "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", "Noto Sans KR", Roboto, sans-serif;
}
[lang]:lang(ar),
[lang]:lang(fa),
[lang]:lang(ur) {
  font-family: "SF Arabic", "Geeza Pro", "Segoe UI", "Noto Sans Arabic", "Noto Naskh Arabic", Roboto, sans-serif;
  line-height: 1.7;
}
.rtl .ask,
[lang]:lang(hi) .ask {
  line-height: 1.6 !important;
}
.page :has(> ruby) {
  line-height: 1.9 !important;
  padding-block-start: .2em;
  ruby-align: center;
}
.page rt {
  color: var(--quiet);
  font-size: max(.5em, 10px);
  font-weight: 400;
}
.rtl,
.rtl > [dir] {
  direction: rtl;
}
.page > * {
  text-align: -webkit-match-parent;
  text-align: match-parent;
}
.page ul,
.page ol,
.page dl,
.page blockquote,
.page .callout,
.page .table {
  text-align: start;
}
`
