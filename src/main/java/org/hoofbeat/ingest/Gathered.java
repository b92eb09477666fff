package org.hoofbeat.ingest;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.Gene;
import org.hoofbeat.model.SourceVersion;
import org.hoofbeat.model.Term;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.hpoa.GeneDisease;
import org.hoofbeat.sources.hpoa.HpoaRow;
import org.hoofbeat.sources.mondo.DiseaseEdge;
import org.hoofbeat.sources.mondo.MappingRow;
import org.hoofbeat.sources.orphanet.OrphanetEntity;
import org.hoofbeat.sources.translations.LayName;
import org.hoofbeat.sources.translations.TranslatedLabel;

/** The records that have been read so far, in the order of their files, before anything is joined. */
final class Gathered {
    final List<SourceVersion> sources = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    final List<HpoaRow> annotations = new ArrayList<>();
    final List<MappingRow> mappings = new ArrayList<>();
    final List<DiseaseEdge> edges = new ArrayList<>();
    final List<Gene> genes = new ArrayList<>();
    final List<GeneDisease> geneLinks = new ArrayList<>();
    final List<OrphanetEntity> orphanet = new ArrayList<>();
    final List<TranslatedLabel> translations = new ArrayList<>();
    final List<LayName> layNames = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
}
