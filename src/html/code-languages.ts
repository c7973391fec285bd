// Of the package only these two, so that a bundler leaves out the 150 languages that are not common.
export { common, createLowlight } from 'lowlight'
