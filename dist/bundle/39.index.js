export const id = 39;
export const ids = [39];
export const modules = {

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreCache: () => (/* reexport safe */ _actions_cache__WEBPACK_IMPORTED_MODULE_0__.P3),
/* harmony export */   saveCache: () => (/* reexport safe */ _actions_cache__WEBPACK_IMPORTED_MODULE_0__.Io)
/* harmony export */ });
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
/*
 * The only file that imports @actions/cache. It is itself reached by a dynamic `import()` alone, which keeps the
 * client (some 80 ms of start-up, DESIGN §7) out of every run that needs no cache, and lets the bundler drop what
 * these two functions do not use.
 */



/***/ })

};
