export { default as certify } from './certify/executor';
export { default as diff } from './diff/executor';
export { default as plan } from './plan/executor';
export { default as rehearse } from './rehearse/executor';
export { default as transform } from './transform/executor';
