package org.hoofbeat.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks operations whose request and answer describe a patient: nobody may store them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface OfAPatient {}
