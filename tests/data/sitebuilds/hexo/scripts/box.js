hexo.extend.tag.register('box', () => 'box');
