// What of MathJax writes MathML, by its name: a bundler gives what is imported as it runs the default of a CommonJS module alone.
export { SerializedMmlVisitor } from 'mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js'
