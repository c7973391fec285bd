/** Scripts that need another font or size; a language is known only where the notes say so. */
export const languages = `
.page :lang(ja) {
  font-family: "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", "Noto Sans JP", Roboto, sans-serif;
}
.page :lang(zh) {
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", Roboto, sans-serif;
}
.page :lang(zh-Hant),
.page :lang(zh-TW),
.page :lang(zh-HK) {
  font-family: "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", Roboto, sans-serif;
}
.page :lang(ko) {
  font-family: "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", "Noto Sans KR", Roboto, sans-serif;
}
.page :lang(ar),
.page :lang(fa),
.page :lang(ur) {
  font-family: "SF Arabic", "Geeza Pro", "Segoe UI", "Noto Sans Arabic", "Noto Naskh Arabic", Roboto, sans-serif;
  line-height: 1.7;
}
.page ruby rt {
  color: var(--quiet);
  font-size: .5em;
  font-weight: 400;
}
`
