import './client/index.js';
