// One import gives a program the whole line.
@_exported import YuliaoCorpus
@_exported import YuliaoEntities
@_exported import YuliaoPipeline
@_exported import YuliaoSegmentation
