declare module 'virtual:site-colours.css';
